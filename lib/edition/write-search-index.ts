import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/database.ts';
import { filesChangedSince, indexFileHashes } from '../archive/search-index.ts';
import { archivedStories } from '../search/archived-stories.ts';
import { indexArchive } from '../search/index-archive.ts';
import { indexFileBytes } from '../search/index-files.ts';
import {
  indexFileNames,
  type Manifest,
  manifestFile,
  namesFile,
  shardFile,
  vocabularyFile,
} from '../search/index-form.ts';
import type { EditionPlace } from './edition-folder.ts';
import { linkFolder } from './link-edition.ts';
import { putFile, withTwins } from './put-file.ts';
import { turnFolder } from './turn-folder.ts';

/**
 * Brings the search index of an archive up to date and puts it into an edition, with its compressed twins. An edition that
 * begins as links to all files of the last one has its index turned into the new one: what is the same stays as it is.
 *
 * @param archive open for writing, its stories linked
 * @returns the index's version, which names its folder
 */
export async function writeSearchIndex(archive: Archive, place: EditionPlace): Promise<string> {
  const manifest = indexArchive(archive);
  const folder = path.join(place.edition, 'search');
  const index = path.join(folder, manifest.version);
  mkdirSync(folder, { recursive: true });
  const last = place.last && path.join(place.last, 'search');
  const lastManifest = last && manifestIn(last);
  const before = manifestIn(folder) ?? linkIndex(place.last, folder);
  if (!before) mkdirSync(index);
  else if (before.version !== manifest.version) renameSync(path.join(folder, before.version), index);

  const source = archivedStories(archive);
  const names = new Set(indexFileNames(manifest));
  const changed = before && knownChanges(archive, before, index);
  const lastFolder = last && lastManifest ? path.join(last, lastManifest.version) : null;
  const sinceLast = changed && lastFolder && lastManifest && knownChanges(archive, lastManifest, lastFolder);
  await turnFolder(index, {
    files: changed ?? indexFileHashes(archive),
    sameAsLast: sinceLast ? [...changed.keys()].filter((name) => !sinceLast.has(name)) : [],
    gone: before ? indexFileNames(before).filter((name) => !names.has(name)) : [],
    bytes: (name) => indexFileBytes(archive, source, name),
    last: lastFolder,
    atOnce: place.atOnce,
  });
  await putFile(place, path.join('search', manifestFile), JSON.stringify(manifest));
  return manifest.version;
}

/**
 * The files that are others than in an index before, where that is known: an archive that was made anew does not know what an
 * older edition has. Which files have twins is a matter of their ending: one of each tells whether that is another rule now.
 */
function knownChanges(
  archive: Archive,
  { version }: Manifest,
  folder: string,
): ReadonlyMap<string, string> | undefined {
  const examples = [namesFile, vocabularyFile, shardFile(0)].flatMap((name) =>
    withTwins(path.join(folder, name)),
  );
  return examples.every((file) => existsSync(file)) ? filesChangedSince(archive, version) : undefined;
}

/** What an edition's folder says of its index, if it has one. */
function manifestIn(folder: string): Manifest | null {
  const file = path.join(folder, manifestFile);
  if (!existsSync(file)) return null;
  const manifest: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  return existsSync(path.join(folder, manifest.version)) ? manifest : null;
}

/** Links the files of the last edition's index into a new one. @returns what the last edition says of its index */
function linkIndex(last: string | null, folder: string): Manifest | null {
  if (last === null) return null;
  const manifest = manifestIn(path.join(last, 'search'));
  if (manifest) linkFolder(path.join(last, 'search', manifest.version), path.join(folder, manifest.version));
  return manifest;
}
