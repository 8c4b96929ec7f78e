import type { Filters, Found, Order, ReadIndex, SearchEngine } from './engine.ts';
import { vocabularyFile } from './index-form.ts';
import { onOtherKeyboard } from './keyboard.ts';
import type { Names } from './names.ts';
import { parseQuery, type QueryWord } from './query.ts';
import { mend } from './spelling.ts';
import { searchWords } from './word-forms.ts';

export type Answer = Found & {
  /** The words that were searched for. */
  words: QueryWord[];
  /** What the query was taken for, where nothing was found for it as it was typed. */
  readAs?: string;
  /** What the reader may have meant, where something was found all the same. */
  suggestion?: string;
};

/**
 * Searches as a patient librarian would: for a query that gives nothing, the other keyboard is tried, then the topic that it
 * names, then the nearest spelling.
 */
export class ForgivingSearch {
  readonly #engine: SearchEngine;
  readonly #names: Names;
  readonly #read: ReadIndex;

  constructor(engine: SearchEngine, names: Names, read: ReadIndex) {
    this.#engine = engine;
    this.#names = names;
    this.#read = read;
  }

  /** @throws what reading the index throws */
  async search(query: string, filters: Filters = {}, order: Order = 'relevance'): Promise<Answer> {
    const typed = await this.#answer(query, filters, order);
    if (typed.unknown.length === 0) return typed;
    const swapped = typed.unknown.length === typed.words.length ? onOtherKeyboard(query) : undefined;
    if (swapped) {
      const other = await this.#answer(swapped, filters, order);
      if (other.words.length > other.unknown.length) return { ...other, readAs: swapped };
    }
    const [topic] = typed.stories.length === 0 ? this.#names.topics(query, 1) : [];
    if (topic) return { ...(await this.#answer(topic.name, filters, order)), readAs: topic.name };
    const mended = await this.#mended(query, typed.unknown);
    if (mended === undefined) return typed;
    if (typed.stories.length > 0) return { ...typed, suggestion: mended };
    return { ...(await this.#answer(mended, filters, order)), readAs: mended };
  }

  async #answer(query: string, filters: Filters, order: Order): Promise<Answer> {
    const words = parseQuery(query, (word) => this.#names.like(word));
    if (words.length === 0) return { words, stories: [], unknown: [] };
    return { words, ...(await this.#engine.search(words, filters, order)) };
  }

  async #mended(query: string, unknown: readonly QueryWord[]): Promise<string | undefined> {
    const vocabulary = new TextDecoder().decode(await this.#read(vocabularyFile)).split('\n');
    const better = new Map(unknown.map(({ text }) => [text, mend(text, vocabulary)]));
    if ([...better.values()].every((word) => word === undefined)) return undefined;
    return replaceWords(query, better);
  }
}

/** The query with some words replaced, which are given normalised. */
function replaceWords(query: string, better: ReadonlyMap<string, string | undefined>): string {
  let replaced = query;
  for (const { text, start, end } of searchWords(query).toReversed()) {
    const word = better.get(text);
    if (word !== undefined) replaced = replaced.slice(0, start) + word + replaced.slice(end);
  }
  return replaced;
}
