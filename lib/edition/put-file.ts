import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compress } from './compress.ts';
import type { EditionPlace } from './edition-folder.ts';
import { takeOver } from './take-over.ts';

/**
 * Puts a file and its compressed twins into a new edition: those of the last edition, if it has the same bytes there.
 *
 * @param name path below the edition's folder
 */
export async function putFile(
  { edition, last }: Pick<EditionPlace, 'edition' | 'last'>,
  name: string,
  content: Uint8Array | string,
): Promise<void> {
  const file = path.join(edition, name);
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  await mkdir(path.dirname(file), { recursive: true });
  if (last && takeOver(path.join(last, name), file, bytes)) return;
  // Never over a file that is there: it may be the last edition's own.
  await writeFile(file, bytes, { flag: 'wx' });
  await compress(file);
}
