import { linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileOfAddress } from './address-file.ts';
import { withTwins } from './put-file.ts';

/** The last edition lacks files that are noted of it: somebody took them away. */
export class BrokenEdition extends Error {}

/**
 * Puts files of the last edition, with their twins, into a new one that has none of them yet.
 *
 * @throws {BrokenEdition} where the last edition is not whole
 */
export function linkFiles(from: string, to: string, addresses: Iterable<string>): void {
  const made = new Set<string>();
  for (const address of addresses) {
    const name = fileOfAddress(address);
    const folder = path.dirname(path.join(to, name));
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    for (const file of withTwins(name)) {
      try {
        linkSync(path.join(from, file), path.join(to, file));
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
          throw new BrokenEdition(file);
        throw error;
      }
    }
  }
}

/** Puts all files of a folder, at any depth, into a new one. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkSync(source, target);
  }
}

/** Takes a file and its twins out of an edition. */
export function removeFile(edition: string, address: string): void {
  for (const file of withTwins(fileOfAddress(address))) rmSync(path.join(edition, file), { force: true });
}
