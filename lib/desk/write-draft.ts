import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes a draft under a free name: `<year>/<name>.md`, else `<name>-2.md` and so on. An existing file is never touched.
 * @returns the file, relative to where the command runs
 */
export function writeDraft(articlesDir: string, year: number, name: string, markdown: string): string {
  const folder = path.join(articlesDir, String(year));
  mkdirSync(folder, { recursive: true });
  for (let count = 1; ; count += 1) {
    const file = path.join(folder, `${count === 1 ? name : `${name}-${count}`}.md`);
    try {
      writeFileSync(file, markdown, { flag: 'wx' });
      return path.relative(process.cwd(), file);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}
