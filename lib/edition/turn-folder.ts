import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pMap from 'p-map';
import { compress } from './compress.ts';
import { withTwins } from './put-file.ts';

export type FolderChange = {
  /** Hashes (SHA-256, hexadecimal) of the files that may not be what they shall be, by their names. */
  files: ReadonlyMap<string, string>;
  /** Names of those that are as they shall be in the last edition's folder: they are not looked at. */
  sameAsLast: readonly string[];
  /** Names of files that shall be there no more. */
  gone: readonly string[];
  /** What a file shall hold. */
  bytes: (name: string) => Uint8Array;
  /** The folder that the last edition has in its place, whose files are taken where they are the same; null where it has none. */
  last: string | null;
  /** Files compressed at once. */
  atOnce: number;
};

/** Where files wait that lost their place. */
const asideFolder = '.aside';

/**
 * Turns a folder into one of other files, each with its compressed twins. What only has another name is moved, so that it is
 * not compressed again. Files may be links to those of the last edition: they are moved, removed and made anew, but never
 * written into.
 */
export async function turnFolder(
  folder: string,
  { files, sameAsLast, gone, bytes, last, atOnce }: FolderChange,
): Promise<void> {
  const at = (name: string): string => path.join(folder, name);
  const taken = new Set(sameAsLast.filter((name) => last && takeFrom(path.join(last, name), at(name))));
  const found = new Map<string, string | null>();
  for (const name of [...files.keys(), ...gone]) if (!taken.has(name)) found.set(name, hashOfWhole(at(name)));
  const missing = [...files].filter(([name, hash]) => !taken.has(name) && found.get(name) !== hash);
  const waiting = new Set<string>();
  const aside = (hash: string, name: string): string => at(`${asideFolder}/${hash}${path.extname(name)}`);
  mkdirSync(at(asideFolder));
  for (const name of [...missing.map(([one]) => one), ...gone]) {
    const hash = found.get(name) ?? null;
    if (hash === null) remove(at(name));
    else {
      waiting.add(aside(hash, name));
      withTwinsOfBoth(at(name), aside(hash, name), renameSync);
    }
  }
  const fresh: string[] = [];
  for (const [name, hash] of missing) {
    mkdirSync(path.dirname(at(name)), { recursive: true });
    if (waiting.has(aside(hash, name))) withTwinsOfBoth(aside(hash, name), at(name), linkSync);
    else if (last && hashOfWhole(path.join(last, name)) === hash)
      withTwinsOfBoth(path.join(last, name), at(name), linkSync);
    else {
      writeFileSync(at(name), bytes(name), { flag: 'wx' });
      fresh.push(at(name));
    }
  }
  rmSync(at(asideFolder), { recursive: true });
  await pMap(fresh, (file) => compress(file), { concurrency: atOnce });
}

/** Takes a file from the last edition with its twins, where none lacks. */
function takeFrom(last: string, to: string): boolean {
  if (!isWhole(last)) return false;
  remove(to);
  mkdirSync(path.dirname(to), { recursive: true });
  withTwinsOfBoth(last, to, linkSync);
  return true;
}

function remove(file: string): void {
  for (const one of withTwins(file)) rmSync(one, { force: true });
}

function isWhole(file: string): boolean {
  return withTwins(file).every((one) => existsSync(one));
}

/** The hash of a file that is there with its twins, or null. */
function hashOfWhole(file: string): string | null {
  if (!isWhole(file)) return null;
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function withTwinsOfBoth(from: string, to: string, place: (from: string, to: string) => void): void {
  const places = withTwins(to);
  withTwins(from).forEach((file, index) => {
    place(file, places[index] ?? to);
  });
}
