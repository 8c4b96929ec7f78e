import { stem } from '../arabic/stem.ts';
import { languageTerm, type Manifest, sectionTerm, shardFile, topicTerm } from './index-form.ts';
import type { Alternative, QueryWord } from './query.ts';
import { amountOf, decodeShard, type WordPostings } from './shard.ts';
import { weights } from './weights.ts';
import { groupOf, shardOf } from './word-forms.ts';

/** Reads a file of the index by its name. */
export type ReadIndex = (name: string) => Promise<Uint8Array>;

export type Filters = { language?: string; section?: string; topic?: string; year?: number };
export type Order = 'relevance' | 'newest' | 'oldest';

export type Found = {
  /** Numbers of the stories found, in the order asked for. */
  stories: number[];
  /** Words that no story has in any form. */
  unknown: QueryWord[];
};

/** Finds stories by words, through an index of which it reads only the files that have them. */
export class SearchEngine {
  readonly manifest: Manifest;
  readonly #read: ReadIndex;
  readonly #shards = new Map<number, Promise<WordPostings[]>>();

  constructor(manifest: Manifest, read: ReadIndex) {
    this.manifest = manifest;
    this.#read = read;
  }

  /** @throws what reading the index throws */
  async search(
    words: readonly QueryWord[],
    filters: Filters = {},
    order: Order = 'relevance',
  ): Promise<Found> {
    const [postings, spoken, isWanted] = await Promise.all([
      Promise.all(words.map((word) => this.#postingsOf(word))),
      this.#storiesIn(filters.language),
      this.#filter(filters),
    ]);
    const scores = new Scores(this.manifest.stories, spoken);
    const unknown = words.filter((word, index) => !scores.add(word, postings[index] ?? new Map()));
    const found = scores.found().filter(({ story }) => isWanted(story));
    if (order === 'relevance') found.sort((a, b) => b.score - a.score || b.story - a.story);
    if (order === 'newest') found.sort((a, b) => b.story - a.story);
    return { stories: found.map(({ story }) => story), unknown };
  }

  /** For each group that a word may belong to, the words of the index that do. */
  async #postingsOf({ text, alternatives }: QueryWord): Promise<Map<string, WordPostings[]>> {
    const groups = new Set([groupOf(text), ...alternatives.map((one) => groupOf(one.stem))]);
    return new Map(
      await Promise.all([...groups].map(async (group) => [group, await this.#group(group)] as const)),
    );
  }

  async #group(group: string): Promise<WordPostings[]> {
    const words = await this.#shard(shardOf(group, this.manifest.shards));
    return words.filter(({ word }) => groupOf(word) === group);
  }

  #shard(shard: number): Promise<WordPostings[]> {
    const known = this.#shards.get(shard);
    if (known) return known;
    const read = this.#read(shardFile(shard)).then(decodeShard);
    this.#shards.set(shard, read);
    // What failed once, for want of a connection, may be there the next time.
    read.catch(() => this.#shards.delete(shard));
    return read;
  }

  /** The stories of a language; null for all. */
  async #storiesIn(language: string | undefined): Promise<ReadonlySet<number> | null> {
    const isMixed = this.manifest.languages.some((one) => one !== language);
    return language !== undefined && isMixed ? this.#filedUnder(languageTerm(language)) : null;
  }

  async #filedUnder(term: string): Promise<ReadonlySet<number>> {
    const found = (await this.#group(groupOf(term))).find(({ word }) => word === term);
    return new Set(found?.stories);
  }

  async #filter({ section, topic, year }: Filters): Promise<(story: number) => boolean> {
    const terms = [...(section ? [sectionTerm(section)] : []), ...(topic ? [topicTerm(topic)] : [])];
    const filed = await Promise.all(terms.map((term) => this.#filedUnder(term)));
    const { years, stories } = this.manifest;
    const at = years.findIndex(([one]) => one === year);
    const first = at < 0 ? 0 : (years[at]?.[1] ?? 0);
    const end = at < 0 ? stories : (years[at + 1]?.[1] ?? stories);
    if (year !== undefined && at < 0) return () => false;
    return (story) => story >= first && story < end && filed.every((set) => set.has(story));
  }
}

/**
 * Adds up what the words of a query are worth in each story: of a language, or of all. A word that other languages write alike is worth
 * what it is in this one.
 */
class Scores {
  readonly #stories: number;
  readonly #spoken: ReadonlySet<number> | null;
  readonly #scores: Float64Array;
  /** What the words that a story has are worth by their rarity, and how many they are. */
  readonly #worth: Float64Array;
  readonly #words: Uint8Array;
  /** The same of the query. */
  #queryWorth = 0;
  #queryWords = 0;

  constructor(stories: number, spoken: ReadonlySet<number> | null) {
    this.#stories = stories;
    this.#spoken = spoken;
    this.#scores = new Float64Array(stories);
    this.#worth = new Float64Array(stories);
    this.#words = new Uint8Array(stories);
  }

  /** @returns whether any story has the word */
  add({ text, alternatives }: QueryWord, groups: ReadonlyMap<string, WordPostings[]>): boolean {
    const best = new Map<number, number>();
    let worth = 0;
    const consider = (postings: readonly WordPostings[], weight: number): void => {
      const amounts = sum(postings, this.#spoken);
      const rarity = this.#rarity(amounts.size);
      if (weight === 1 || worth === 0) worth = Math.max(worth, amounts.size > 0 ? rarity : 0);
      for (const [story, amount] of amounts) {
        const score = weight * rarity * saturated(amount);
        if (score > (best.get(story) ?? 0)) best.set(story, score);
      }
    };
    const groupOfAlternative = ({ stem: wanted }: Alternative): WordPostings[] =>
      groups.get(groupOf(wanted)) ?? [];
    for (const alternative of alternatives) {
      consider(
        groupOfAlternative(alternative).filter(({ word }) => stem(word) === alternative.stem),
        alternative.weight,
      );
    }
    const own = groups.get(groupOf(text)) ?? [];
    consider(own, weights.sameConsonants);
    if (best.size === 0) {
      for (const alternative of alternatives)
        consider(groupOfAlternative(alternative), alternative.weight * weights.sameConsonants);
    }
    const typed = sum(
      own.filter(({ word }) => word === text),
      this.#spoken,
    );
    for (const [story, amount] of typed) {
      const bonus = weights.sameForm * this.#rarity(typed.size) * saturated(amount);
      best.set(story, (best.get(story) ?? 0) + bonus);
    }
    this.#queryWorth += worth;
    this.#queryWords += 1;
    for (const [story, score] of best) {
      this.#scores[story] = (this.#scores[story] ?? 0) + score;
      this.#worth[story] = (this.#worth[story] ?? 0) + worth;
      this.#words[story] = (this.#words[story] ?? 0) + 1;
    }
    return best.size > 0;
  }

  /** The stories that have enough of the words, oldest first. */
  found(): { story: number; score: number }[] {
    const found: { story: number; score: number }[] = [];
    const { few, leastShareOfFew, leastShareOfMany } = weights;
    const least = this.#queryWorth * (this.#queryWords > few ? leastShareOfMany : leastShareOfFew);
    for (let story = 0; story < this.#stories; story += 1) {
      const worth = this.#worth[story] ?? 0;
      if (worth === 0 || worth < least) continue;
      const coverage = ((this.#words[story] ?? 0) / this.#queryWords) ** weights.coverage;
      found.push({ story, score: (this.#scores[story] ?? 0) * coverage });
    }
    return found;
  }

  /** BM25's measure of how few stories have a word. */
  #rarity(stories: number): number {
    const all = this.#spoken?.size ?? this.#stories;
    return Math.log(1 + (all - stories + 0.5) / (stories + 0.5)) ** weights.rarity;
  }
}

/** How much of some words together each story has. @param among these; null for all */
function sum(postings: readonly WordPostings[], among: ReadonlySet<number> | null): Map<number, number> {
  const amounts = new Map<number, number>();
  for (const { stories, amounts: bytes } of postings) {
    for (let index = 0; index < stories.length; index += 1) {
      const story = stories[index] ?? 0;
      if (among?.has(story) === false) continue;
      amounts.set(story, (amounts.get(story) ?? 0) + (amountOf[bytes[index] ?? 0] ?? 0));
    }
  }
  return amounts;
}

function saturated(amount: number): number {
  return (amount * (weights.saturation + 1)) / (amount + weights.saturation);
}
