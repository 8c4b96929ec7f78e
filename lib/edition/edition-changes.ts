import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What an edition has otherwise than the one that it was made of. */
export type EditionChanges = {
  /** Name of that edition; null where everything was made anew. */
  from: string | null;
  /** Addresses of the files that are not its own, and of those that are gone. */
  changed: string[];
  /** Names of all files that no address notes: pages of old addresses, and what comes with the code. */
  others: string[];
};

/** What differs between two editions; there may be less. */
export type Differences = { addresses: Set<string>; others: Set<string> };

/** The file that says so begins like this, with the edition's name after it. */
export const changesPrefix = '.changes-';

export function writeChanges(editionDir: string, name: string, changes: EditionChanges): void {
  writeFileSync(fileOf(editionDir, name), JSON.stringify(changes));
}

/**
 * What to look at to make the files of one edition those of another that was made of it, at whatever remove.
 *
 * @returns null where it was not, or where that is not known
 */
export function differencesBetween(editionDir: string, before: string, after: string): Differences | null {
  const differences: Differences = { addresses: new Set(), others: new Set() };
  for (let name: string | null = after; name !== null; ) {
    const changes = readChanges(editionDir, name);
    if (!changes) return null;
    for (const other of changes.others) differences.others.add(other);
    if (name === before) return differences;
    for (const address of changes.changed) differences.addresses.add(address);
    name = changes.from;
  }
  return null;
}

function readChanges(editionDir: string, name: string): EditionChanges | null {
  if (!hasChanges(editionDir, name)) return null;
  const changes: EditionChanges = JSON.parse(readFileSync(fileOf(editionDir, name), 'utf8'));
  return changes;
}

/** Whether it is known what an edition has otherwise. */
export function hasChanges(editionDir: string, name: string): boolean {
  return existsSync(fileOf(editionDir, name));
}

function fileOf(editionDir: string, name: string): string {
  return path.join(editionDir, `${changesPrefix}${name}`);
}
