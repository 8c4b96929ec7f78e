import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Beside the stories; names that begin with `_` are no stories. */
export const houseWordsFile = '_words.txt';

/**
 * Words and names that the newspaper knows and the dictionary does not: a line each of `_words.txt` in the folder of articles; lines
 * that begin with `#` say something to editors.
 */
export function houseWords(folder: string): { name: string; aliases: string[]; kind: null }[] {
  const file = path.join(folder, houseWordsFile);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((name) => ({ name, aliases: [], kind: null }));
}
