import { Archive } from '../archive/database.ts';
import { indexFile, indexFileHashes } from '../archive/search-index.ts';
import { archivedStories } from './archived-stories.ts';
import { manifestFile } from './index-form.ts';
import { foundStory, type StorySource } from './searchable-story.ts';
import { updateIndex } from './update-index.ts';

/** A file of the index as `updateIndex` left it. @throws if there is none of that name */
export function indexFileBytes(
  archive: Archive,
  source: Pick<StorySource, 'story'>,
  name: string,
): Uint8Array {
  const file = indexFile(archive, name);
  if (!file) throw new Error(`the search index has no ${name}`);
  return 'bytes' in file ? file.bytes : foundStory(source.story(file.path));
}

/** The whole index of a small archive by address below `/search/`, for editors' preview. */
export function previewIndex(archive: Archive): Map<string, Uint8Array<ArrayBuffer>> {
  const source = archivedStories(archive);
  const kept = Archive.inMemory();
  const manifest = updateIndex(kept, source);
  const files = Array.from(indexFileHashes(kept).keys(), (name): [string, Uint8Array<ArrayBuffer>] => [
    `${manifest.version}/${name}`,
    new Uint8Array(indexFileBytes(kept, source, name)),
  ]);
  kept.close();
  return new Map(files).set(manifestFile, new TextEncoder().encode(JSON.stringify(manifest)));
}
