import { createHash } from 'node:crypto';
import {
  type FoundStory,
  type KnownName,
  type Manifest,
  namesFile,
  sectionTerm,
  shardFile,
  storyFile,
  topicTerm,
  vocabularyFile,
} from './index-form.ts';
import { encodeShard, quantise } from './shard.ts';
import { weights } from './weights.ts';
import { groupOf, searchWords, shardOf } from './word-forms.ts';

/** A story as it is searched. Its summary counts only where an editor wrote one: otherwise it is the body's beginning. */
export type SearchableStory = FoundStory & { standfirst: string; topics: readonly string[] };

export type IndexFile = { name: string; bytes: Uint8Array };

/** A file of the index is about as large as a page: a query of four words takes four to ten of them. */
const postingsPerShard = 1500;
const mostShards = 4096;

/** Words that may stand in for misspelt ones. */
const vocabularySize = 30_000;
const shortestInVocabulary = 4;

/** Vowel signs and stretching: nobody types them. */
const marks = /[\p{Mn}\u0640]/gu;

/**
 * Makes the files of the search index, one by one: together they may be larger than memory should hold. First all stories are
 * added, oldest first, each of which is known by its place in this order; then the files of all of them are taken, and last
 * the manifest that says where to find them.
 */
export class IndexBuilder {
  readonly #postings = new Map<string, { stories: number[]; amounts: number[] }>();
  /** A word as it was first written, by its normal form: readers are shown «أمريكا», not «امريكا». */
  readonly #written = new Map<string, string>();
  readonly #years: Manifest['years'] = [];
  readonly #version = createHash('sha256');
  #stories = 0;
  #count = 0;

  /** Adds the next story. @returns the file that shows it */
  add({ standfirst, topics, ...found }: SearchableStory): IndexFile {
    const number = this.#stories;
    this.#stories += 1;
    const year = Number(found.date.slice(0, 4));
    if (this.#years.at(-1)?.[0] !== year) this.#years.push([year, number]);
    for (const [word, amount] of amountsOf(found.title, standfirst, found.text))
      this.#post(word, number, amount);
    this.#noteWritten(found.title);
    this.#noteWritten(found.text);
    for (const term of [sectionTerm(found.section), ...topics.map(topicTerm)]) this.#post(term, number, 1);
    return this.#file(storyFile(number), JSON.stringify(found));
  }

  /** The files of all stories together, once the last is added. */
  *files(names: readonly KnownName[]): Iterable<IndexFile> {
    const shards = this.#shards();
    const groups = Array.from({ length: shards }, (): string[] => []);
    for (const word of this.#postings.keys()) groups[shardOf(groupOf(word), shards)]?.push(word);
    for (const [shard, words] of groups.entries()) {
      const postings = words.sort().flatMap((word) => {
        const found = this.#postings.get(word);
        if (!found) return [];
        return { word, stories: Uint32Array.from(found.stories), amounts: Uint8Array.from(found.amounts) };
      });
      yield this.#file(shardFile(shard), encodeShard(postings));
    }
    yield this.#file(namesFile, JSON.stringify(names));
    yield this.#file(vocabularyFile, this.#vocabulary().join('\n'));
  }

  /** What `index.json` says, once all files are taken. */
  manifest(): Manifest {
    const version = this.#version.copy().digest('hex').slice(0, 12);
    return { version, stories: this.#stories, shards: this.#shards(), years: this.#years };
  }

  #post(word: string, story: number, amount: number): void {
    const known = this.#postings.get(word) ?? { stories: [], amounts: [] };
    this.#postings.set(word, known);
    known.stories.push(story);
    known.amounts.push(quantise(amount));
    this.#count += 1;
  }

  #noteWritten(text: string): void {
    for (const { text: word, start, end } of searchWords(text)) {
      if (!this.#written.has(word)) this.#written.set(word, text.slice(start, end).replace(marks, ''));
    }
  }

  /** A power of two, so that most words stay where they are while an archive grows. */
  #shards(): number {
    return Math.min(mostShards, 2 ** Math.max(0, Math.ceil(Math.log2(this.#count / postingsPerShard))));
  }

  #vocabulary(): string[] {
    return [...this.#postings]
      .filter(([word]) => word.length >= shortestInVocabulary && !/[:\d]/u.test(word))
      .sort(([one, { stories: a }], [other, { stories: b }]) => b.length - a.length || (one < other ? -1 : 1))
      .slice(0, vocabularySize)
      .map(([word]) => this.#written.get(word) ?? word);
  }

  #file(name: string, content: string | Uint8Array): IndexFile {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.#version.update(name).update(bytes);
    return { name, bytes };
  }
}

/** How much of each word a story has: weighted by field, less in a long text. */
function amountsOf(headline: string, standfirst: string, text: string): Map<string, number> {
  const amounts = new Map<string, number>();
  const [opening = '', ...rest] = text.split('\n');
  const fields = [
    [headline, weights.headline],
    [standfirst, weights.summary],
    [opening, weights.opening],
    [rest.join('\n'), weights.body],
  ] as const;
  let length = 0;
  for (const [field, weight] of fields) {
    for (const { text: word } of searchWords(field)) {
      amounts.set(word, (amounts.get(word) ?? 0) + weight);
      length += 1;
    }
  }
  const factor = 1 - weights.length + (weights.length * length) / weights.ordinaryLength;
  for (const [word, amount] of amounts) amounts.set(word, amount / factor);
  return amounts;
}
