import { createHash } from 'node:crypto';
import type { Archive } from '../archive/database.ts';
import {
  allIndexFiles,
  commonestWords,
  indexedStories,
  indexFile,
  latestIndex,
  placesOf,
  removeIndexedStory,
  removeIndexFile,
  renumberStory,
  sizeOfPlaces,
  storeIndexedStory,
  storeIndexFile,
  storeIndexVersion,
  storeWord,
  type WordChange,
} from '../archive/search-index.ts';
import { type AmendedShards, amendedShards } from './amend-shards.ts';
import { Arrivals, withoutMarks } from './arrivals.ts';
import { type Manifest, namesFile, shardFile, storyFile, vocabularyFile } from './index-form.ts';
import { bytesPerPlace, placeBytes, readPlaces, TouchedPlaces } from './places.ts';
import { foundStory, type StorySource, termsOf } from './searchable-story.ts';
import { type StoryChanges, storyChanges } from './story-changes.ts';
import { mostShards } from './word-forms.ts';

export type IndexSizes = {
  /** How many postings a file has about. */
  postings: number;
  /** Words that may stand in for misspelt ones. */
  vocabulary: number;
};

/** A file of the index is about as large as a page: a query of four words takes four to ten of them. */
const pageSizes: IndexSizes = { postings: 1500, vocabulary: 30_000 };

const shortestInVocabulary = 4;

const versionLength = 12;

/**
 * Brings the search index that an archive keeps up to date with its stories, in one transaction. What it costs is what
 * changed: a story that is new, edited or gone touches the files of its own words, and those of each story whose number
 * it shifts. The result is the same as if the index were made anew.
 *
 * @param archive keeps the index; not necessarily where the stories are
 * @returns what `/search/index.json` says
 */
export function updateIndex(archive: Archive, source: StorySource, sizes: IndexSizes = pageSizes): Manifest {
  return archive.transaction(() => new IndexUpdate(archive, source, sizes).manifest());
}

class IndexUpdate {
  readonly #archive: Archive;
  readonly #source: StorySource;
  readonly #sizes: IndexSizes;
  readonly #states: ReturnType<StorySource['states']>;
  readonly #generation: number;
  readonly #last: Manifest | undefined;

  constructor(archive: Archive, source: StorySource, sizes: IndexSizes) {
    const last = latestIndex(archive);
    this.#archive = archive;
    this.#source = source;
    this.#sizes = sizes;
    this.#states = source.states();
    this.#generation = (last?.generation ?? 0) + 1;
    this.#last = last && JSON.parse(last.manifest);
  }

  manifest(): Manifest {
    const changes = storyChanges(this.#states, indexedStories(this.#archive));
    const touched = new TouchedPlaces();
    for (const path of changes.touched) touched.add(readPlaces(placesOf(this.#archive, path)));
    const arrivals = this.#storeStories(changes, touched);
    const shards = this.#storeShards(changes, arrivals, touched);
    this.#storeFile(namesFile, JSON.stringify(this.#source.names()));
    return this.#storeVersion(shards);
  }

  #storeStories({ arrived, moved, left }: StoryChanges, touched: TouchedPlaces): Arrivals {
    const arrivals = new Arrivals();
    for (const path of left) removeIndexedStory(this.#archive, path);
    for (const { path, number } of moved) {
      const hash = renumberStory(this.#archive, path, number);
      storeIndexFile(this.#archive, { name: storyFile(number), hash, path }, this.#generation);
    }
    for (const { path, number, state } of arrived) {
      const story = this.#source.story(path);
      const places = arrivals.add(number, termsOf(story));
      touched.add(places);
      const hash = hashOf(foundStory(story));
      storeIndexedStory(this.#archive, { path, number, state, hash, places: placeBytes(places) });
      storeIndexFile(this.#archive, { name: storyFile(number), hash, path }, this.#generation);
    }
    for (let number = this.#states.length; number < (this.#last?.stories ?? 0); number += 1)
      removeIndexFile(this.#archive, storyFile(number));
    return arrivals;
  }

  /** @returns how many files the postings are in now */
  #storeShards({ moves }: StoryChanges, arrivals: Arrivals, touched: TouchedPlaces): number {
    const after = this.#shardsFor(sizeOfPlaces(this.#archive) / bytesPerPlace);
    const before = this.#last?.shards ?? after;
    const read = (shard: number): Uint8Array => {
      const file = indexFile(this.#archive, shardFile(shard));
      return file && 'bytes' in file ? file.bytes : new Uint8Array();
    };
    const isTouched = (rest: number, step: number): boolean => !this.#last || touched.has(rest, step);
    const unwritten = new Map<number, WordChange[]>();
    let isOther = !this.#last;
    for (const { shards, words } of amendedShards({ moves, arrivals, before, after }, read, isTouched)) {
      for (const { shard, bytes } of shards) this.#storeFile(shardFile(shard), bytes);
      for (const { writtenIn, ...change } of words.filter(isInVocabulary)) {
        isOther = true;
        if (writtenIn === undefined) storeWord(this.#archive, change);
        else unwritten.set(writtenIn, [...(unwritten.get(writtenIn) ?? []), change]);
      }
    }
    for (let shard = after; shard < before; shard += 1) removeIndexFile(this.#archive, shardFile(shard));
    for (const [story, changes] of unwritten) this.#storeWritten(story, changes);
    if (isOther) this.#storeFile(vocabularyFile, commonestWords(this.#archive, this.#sizes.vocabulary));
    return after;
  }

  /** A power of two, so that most words stay where they are while an archive grows. */
  #shardsFor(postings: number): number {
    return Math.min(mostShards, 2 ** Math.max(0, Math.ceil(Math.log2(postings / this.#sizes.postings))));
  }

  /** Words whose oldest story is gone, as the next one writes them. */
  #storeWritten(story: number, changes: readonly WordChange[]): void {
    const { path } = this.#states[story] ?? {};
    if (path === undefined) throw new Error(`the index has no story ${story}`);
    const terms = termsOf(this.#source.story(path));
    for (const change of changes) {
      const written = withoutMarks(terms.get(change.word)?.written ?? change.word);
      storeWord(this.#archive, { ...change, written });
    }
  }

  #storeFile(name: string, content: string | Uint8Array): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    storeIndexFile(this.#archive, { name, hash: hashOf(bytes), bytes }, this.#generation);
  }

  #storeVersion(shards: number): Manifest {
    const years = this.#states.flatMap(({ year }, number): Manifest['years'] =>
      year === this.#states[number - 1]?.year ? [] : [[year, number]],
    );
    const languages = [...new Set(this.#states.map(({ language }) => language))].sort();
    const version = hashOf(allIndexFiles(this.#archive)).slice(0, versionLength);
    const manifest = { version, stories: this.#states.length, shards, years, languages };
    if (version !== this.#last?.version)
      storeIndexVersion(this.#archive, this.#generation, { version, manifest: JSON.stringify(manifest) });
    return manifest;
  }
}

/** What is filed under and what has digits is no word to mend others by. */
function isInVocabulary({ word }: AmendedShards['words'][number]): boolean {
  return word.length >= shortestInVocabulary && !/[:\d]/u.test(word);
}

function hashOf(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
