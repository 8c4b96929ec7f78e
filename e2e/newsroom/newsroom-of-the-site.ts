import { cpSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'playwright/test';
import { Newsroom } from './newsroom.ts';

/** A newsroom that has all of the site's own articles. */
export class NewsroomOfTheSite extends Newsroom {
  constructor() {
    super();
    cpSync('articles', this.articles, { recursive: true });
  }

  /** Makes a paper or a book, by the ending of its name. @returns its file */
  issue(ending: 'pdf' | 'epub', ...args: string[]): string {
    const file = path.join(this.folder, `${args.join('')}.${ending}`);
    const { code, said } = this.run('issue', ...args, '--out', file);
    expect(said).toContain(file);
    expect(code).toBe(0);
    return file;
  }
}
