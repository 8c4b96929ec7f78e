import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compress, twinsOf } from './compress.ts';
import { shrinks } from './content-types.ts';
import type { EditionPlace } from './edition-folder.ts';
import type { Opened } from './most-opened.ts';

/**
 * Puts a file and its compressed twins into a new edition: those of the last edition, if it has the same bytes there. A disk takes less time
 * for what is asked of it than it takes to ask it beside other work: all but compressing is done at once.
 *
 * @param name path below the edition's folder
 * @param opened of a page
 * @returns the bytes that were written, compressed forms included; null where the last edition has the same file
 */
export async function putFile(
  { edition, last }: Pick<EditionPlace, 'edition' | 'last'>,
  name: string,
  content: Uint8Array | string,
  opened: Opened = { now: false, last: false },
): Promise<number | null> {
  const file = path.join(edition, name);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  mkdirSync(path.dirname(file), { recursive: true });
  // Never into a file that is there: it may be an older edition's own.
  for (const one of withTwins(file)) if (existsSync(one)) rmSync(one);
  const isOfLast = last !== null && isSame(path.join(last, name), bytes);
  if (isOfLast && opened.now === opened.last) {
    linkFile(path.join(last, name), file);
    return null;
  }
  writeFileSync(file, bytes, { flag: 'wx' });
  const compressed = await compress(file, bytes, opened.now);
  return isOfLast ? null : bytes.length + compressed;
}

/** Puts a file with its twins in another place, where none is. */
function linkFile(from: string, to: string): void {
  const places = withTwins(to);
  withTwins(from).forEach((file, index) => {
    linkSync(file, places[index] ?? to);
  });
}

/** Whether a file has these bytes; one that lacks a twin has not, so that it is made again. */
function isSame(file: string, bytes: Uint8Array): boolean {
  return withTwins(file).every((one) => existsSync(one)) && readFileSync(file).equals(bytes);
}

/** A file, and its compressed forms if it has some. */
export function withTwins(file: string): string[] {
  return shrinks(file) ? [file, ...twinsOf(file)] : [file];
}
