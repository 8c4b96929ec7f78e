import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileOfAddress } from './address-file.ts';
import { withTwins } from './put-file.ts';
import { inOwnThread } from './thread.ts';

/** The last edition lacks files that are noted of it: somebody took them away. */
export class BrokenEdition extends Error {}

/** What a thread is asked to do with a last edition. */
export type LinkTask = {
  /** Folders of the last edition, and of the new one that has nothing yet. */
  from: string;
  to: string;
  /** Addresses of the files to link. */
  addresses: readonly string[];
};

/** Says that the links are there, or else which file the last edition lacks. */
export type LinkMessage = { lacking: string | null };

/**
 * Puts files of the last edition into a new one, in a thread of its own: the links of a large edition take seconds.
 *
 * @throws {BrokenEdition} where the last edition is not whole
 */
export async function linkLast(task: LinkTask): Promise<void> {
  const script = new URL('./link-thread.ts', import.meta.url);
  let said: LinkMessage = { lacking: null };
  await inOwnThread<LinkTask, LinkMessage>(script, task, (message) => {
    said = message;
  });
  if (said.lacking !== null) throw new BrokenEdition(said.lacking);
}

/** The work of that thread. */
export function link({ from, to, addresses }: LinkTask): LinkMessage {
  try {
    linkFiles(from, to, addresses);
    return { lacking: null };
  } catch (error) {
    if (!(error instanceof BrokenEdition)) throw error;
    return { lacking: error.message };
  }
}

/**
 * Puts files of the last edition, with their twins, into another folder that has none of them.
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
        linkFile(path.join(from, file), path.join(to, file));
      } catch (error) {
        if (hasCode(error, 'ENOENT')) throw new BrokenEdition(file);
        throw error;
      }
    }
  }
}

/** What a thread is asked to do with a whole folder. */
export type FolderTask = { from: string; to: string };

/** Does what `linkFolder` does, in a thread of its own. */
export function linkFolderAside(from: string, to: string): Promise<void> {
  return inOwnThread<FolderTask>(new URL('./link-folder-thread.ts', import.meta.url), { from, to });
}

/** Puts all files of a folder, at any depth, into a new one. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkFile(source, target);
  }
}

/** A file system bounds the names of a file, ext4 at 65,000: what many stories share is then copied. */
function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (!hasCode(error, 'EMLINK')) throw error;
    copyFileSync(from, to);
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** Takes files, with their twins, out of an edition, and the folders that they leave empty. */
export function removeFiles(edition: string, names: Iterable<string>): void {
  const folders = new Set<string>();
  for (const name of names) {
    for (const file of withTwins(name)) rmSync(path.join(edition, file), { force: true });
    folders.add(path.dirname(path.join(edition, name)));
  }
  for (const folder of folders) removeEmpty(folder, edition);
}

function removeEmpty(folder: string, edition: string): void {
  if (folder === edition || !existsSync(folder) || readdirSync(folder).length > 0) return;
  rmdirSync(folder);
  removeEmpty(path.dirname(folder), edition);
}
