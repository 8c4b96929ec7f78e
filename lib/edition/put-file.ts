import { existsSync, readFileSync } from 'node:fs';
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compress, twinsOf } from './compress.ts';
import { shrinks } from './content-types.ts';
import type { EditionPlace } from './edition-folder.ts';

/**
 * Puts a file and its compressed twins into a new edition: those of the last edition, if it has the same bytes there.
 *
 * @param name path below the edition's folder
 * @returns the bytes that were written, compressed forms included; null where it is the last edition's own
 */
export async function putFile(
  { edition, last }: Pick<EditionPlace, 'edition' | 'last'>,
  name: string,
  content: Uint8Array | string,
): Promise<number | null> {
  const file = path.join(edition, name);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (last && isSame(path.join(last, name), bytes)) {
    await linkFile({ edition, last }, name);
    return null;
  }
  await mkdir(path.dirname(file), { recursive: true });
  // Never into a file that is there: it may be the last edition's own.
  await Promise.all(withTwins(file).map((one) => rm(one, { force: true })));
  await writeFile(file, bytes, { flag: 'wx' });
  return bytes.length + (await compress(file, bytes));
}

/** Puts the last edition's own file and twins into a new edition, where they are not there already. */
export async function linkFile(
  { edition, last }: { edition: string; last: string },
  name: string,
): Promise<void> {
  const to = path.join(edition, name);
  await mkdir(path.dirname(to), { recursive: true });
  const own = withTwins(to);
  await Promise.all(
    withTwins(path.join(last, name)).map(async (from, index) => {
      try {
        await link(from, own[index] ?? to);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
    }),
  );
}

/** Whether a file has these bytes; one that lacks a twin has not, so that it is made again. */
function isSame(file: string, bytes: Uint8Array): boolean {
  return withTwins(file).every((one) => existsSync(one)) && readFileSync(file).equals(bytes);
}

/** A file, and its compressed forms if it has some. */
export function withTwins(file: string): string[] {
  return shrinks(file) ? [file, ...twinsOf(file)] : [file];
}
