import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The edition under test. */
export const edition = path.resolve(process.env.EDITION_DIR || 'edition', 'current');

export function filesOfEdition(): string[] {
  return readdirSync(edition, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(edition, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Pages as files of the edition: `index.html`, `articles/2017/x/index.html`, `404.html`. */
export function pageFiles(): string[] {
  return filesOfEdition().filter((name) => name.endsWith('.html'));
}

/** The address of a page's file. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
