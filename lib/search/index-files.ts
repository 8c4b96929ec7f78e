import type { Archive } from '../archive/database.ts';
import { archivedNames, archivedStories } from './archived-stories.ts';
import { IndexBuilder, type IndexFile } from './build-index.ts';
import { type Manifest, manifestFile } from './index-form.ts';

/**
 * Makes the search index of an archive, a file at a time.
 *
 * @param take is given each file; its name is below the folder of the version
 * @returns what `/search/index.json` says
 */
export function makeIndex(archive: Archive, take: (file: IndexFile) => void): Manifest {
  const builder = new IndexBuilder();
  for (const story of archivedStories(archive)) take(builder.add(story));
  for (const file of builder.files(archivedNames(archive))) take(file);
  return builder.manifest();
}

/** The whole index of a small archive by address below `/search/`, for editors' preview. */
export function previewIndex(archive: Archive): Map<string, Uint8Array<ArrayBuffer>> {
  const files: IndexFile[] = [];
  const manifest = makeIndex(archive, (file) => files.push(file));
  const placed = new Map(
    files.map(({ name, bytes }) => [`${manifest.version}/${name}`, new Uint8Array(bytes)]),
  );
  return placed.set(manifestFile, new TextEncoder().encode(JSON.stringify(manifest)));
}
