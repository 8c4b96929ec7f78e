import { statSync } from 'node:fs';
import path from 'node:path';

/** Addresses of pages that readers see changed or for the first time, in order: what is the same is the last edition's own file. */
export function changedPages(
  last: string | null,
  edition: string | null,
  pages: ReadonlySet<string>,
): string[] {
  const fileIn = (folder: string | null, page: string): number | null =>
    folder === null
      ? null
      : (statSync(path.join(folder, page, 'index.html'), { throwIfNoEntry: false })?.ino ?? null);
  return [...pages].filter((page) => fileIn(last, page) !== fileIn(edition, page)).sort();
}
