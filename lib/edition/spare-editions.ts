import { readdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import pMap from 'p-map';
import { type Differences, differencesBetween, hasChanges } from './edition-changes.ts';
import { linkFolderAside } from './link-edition.ts';

/**
 * Folders with the files of an edition, that no reader sees. A new edition begins as one of them, where what changed since is put
 * right: to link an edition's files into an empty folder, and to remove those of one that is too old, takes as long as it is large.
 */

const sparePrefix = '.spare-';

export type Spare = {
  folder: string;
  /** Name of the edition whose files it holds. */
  edition: string;
};

/** Makes an edition that nobody can go back to a spare folder, if another can be made of it. */
export function discard(editionDir: string, edition: string): void {
  const folder = path.join(editionDir, edition);
  if (hasChanges(editionDir, edition)) renameSync(folder, spareFolder(editionDir, edition, 0));
  else rmSync(folder, { recursive: true });
}

/** The spare folders, those of the oldest edition first. */
export function spares(editionDir: string): Spare[] {
  return readdirSync(editionDir)
    .filter((name) => name.startsWith(sparePrefix))
    .sort()
    .map((name) => ({
      folder: path.join(editionDir, name),
      edition: name.slice(sparePrefix.length, name.lastIndexOf('-')),
    }));
}

/**
 * Makes a spare folder that of a new edition.
 *
 * @param last name of the edition that the new one is made of
 * @param to folder that the new edition is to have, empty
 * @returns the differences that are to be put right; null where there is no fit folder
 */
export function takeSpare(editionDir: string, last: string, to: string): Differences | null {
  for (const { folder, edition } of spares(editionDir)) {
    const differences = differencesBetween(editionDir, edition, last);
    if (!differences) continue;
    rmSync(to, { recursive: true });
    renameSync(folder, to);
    return differences;
  }
  return null;
}

/**
 * Makes spare folders of an edition, so many that none need be made until old editions become spare.
 *
 * @param unfinished begins the names of folders until they are whole
 */
export async function fillSpares(
  editionDir: string,
  edition: string,
  count: number,
  unfinished: string,
): Promise<void> {
  for (const { folder } of spares(editionDir)) rmSync(folder, { recursive: true });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const fill = async (number: number): Promise<void> => {
    const folder = `${unfinished}-${number}`;
    await linkFolderAside(path.join(editionDir, edition), folder);
    renameSync(folder, spareFolder(editionDir, edition, number));
  };
  const failures: unknown[] = [];
  // Where one fails the others come to their end all the same: what is unfinished is removed next, and nobody may still write there.
  await pMap(numbers, (number) => fill(number).catch((error: unknown) => failures.push(error)), {
    concurrency: availableParallelism(),
  });
  if (failures.length > 0) throw failures[0];
}

function spareFolder(editionDir: string, edition: string, number: number): string {
  return path.join(editionDir, `${sparePrefix}${edition}-${number}`);
}
