import type { WordChange } from '../archive/search-index.ts';
import type { Arrival, Arrivals } from './arrivals.ts';
import { decodeShard, encodeShard, type WordPostings } from './shard.ts';
import { groupOf, shardOf } from './word-forms.ts';

/** What becomes of an index whose stories came, went and changed. */
export type IndexChange = {
  /** The new number of each story by its old one; -1 for those that went, or changed and so come again. */
  moves: Int32Array;
  arrivals: Arrivals;
  /** How many files the postings were and will be in: powers of two. */
  before: number;
  after: number;
};

export type AmendedShards = {
  shards: { shard: number; bytes: Uint8Array }[];
  words: (WordChange & {
    /** The number of the story whose text has the word as it is to be written, where only the archive knows it. */
    writtenIn?: number;
  })[];
};

/**
 * Amends the files of postings, as few at a time as can be. Both numbers of files are powers of two, so that words move only
 * between files whose numbers leave the same rest when divided by the smaller one.
 *
 * @param shardBytes reads a file as it was
 * @param isTouched whether any word may be another in the files of a rest
 */
export function* amendedShards(
  { moves, arrivals, before, after }: IndexChange,
  shardBytes: (shard: number) => Uint8Array,
  isTouched: (rest: number, step: number) => boolean,
): Iterable<AmendedShards> {
  const step = Math.min(before, after);
  const arrived = arrivals.grouped(step);
  const areStill = moves.every((to, from) => to === from);
  for (let rest = 0; rest < step; rest += 1) {
    if (before === after && !isTouched(rest, step)) continue;
    const knowns = new Map<string, WordPostings>();
    for (let shard = rest; shard < before; shard += step)
      for (const known of decodeShard(shardBytes(shard))) knowns.set(known.word, known);
    const arrivalsHere = new Map(arrived(rest).map((arrival) => [arrival.word, arrival]));
    const amended: AmendedShards = { shards: [], words: [] };
    const shards = Array.from({ length: after / step }, (): WordPostings[] => []);
    for (const word of [...new Set([...knowns.keys(), ...arrivalsHere.keys()])].sort()) {
      const known = knowns.get(word) ?? none(word);
      const arrival = arrivalsHere.get(word);
      const postings = areStill && !arrival ? known : merged(known, moves, arrival);
      const change = changeOf(postings, moves, known, arrival);
      if (change) amended.words.push(change);
      const shard = step === after ? rest : shardOf(groupOf(word), after);
      if (postings.stories.length > 0) shards[(shard - rest) / step]?.push(postings);
    }
    amended.shards = shards.map((inShard, index) => ({
      shard: rest + index * step,
      bytes: encodeShard(inShard),
    }));
    yield amended;
  }
}

const none = (word: string): WordPostings => ({
  word,
  stories: new Uint32Array(),
  amounts: new Uint8Array(),
});

/** Stories that only move keep their order, since only their dates and paths order them. */
function merged(
  known: WordPostings,
  moves: Int32Array,
  arrival: Pick<Arrival, 'stories' | 'amounts'> = none(known.word),
): WordPostings {
  if (arrival.stories.length === 0 && known.stories.every((story) => moves[story] === story)) return known;
  const stories = new Uint32Array(known.stories.length + arrival.stories.length);
  const amounts = new Uint8Array(stories.length);
  let length = 0;
  let next = 0;
  for (let index = 0; index <= known.stories.length; index += 1) {
    const isPast = index === known.stories.length;
    const story = isPast ? Number.POSITIVE_INFINITY : (moves[known.stories[index] ?? 0] ?? -1);
    for (; next < arrival.stories.length && (arrival.stories[next] ?? 0) < story; next += 1) {
      stories[length] = arrival.stories[next] ?? 0;
      amounts[length] = arrival.amounts[next] ?? 0;
      length += 1;
    }
    if (isPast || story < 0) continue;
    stories[length] = story;
    amounts[length] = known.amounts[index] ?? 0;
    length += 1;
  }
  return { word: known.word, stories: stories.subarray(0, length), amounts: amounts.subarray(0, length) };
}

/** The oldest story that has a word says how it is written. */
function changeOf(
  { word, stories }: WordPostings,
  moves: Int32Array,
  known: WordPostings,
  arrival: Arrival | undefined,
): AmendedShards['words'][number] | undefined {
  const [before, after] = [known.stories.length, stories.length];
  const [oldest] = stories;
  const [oldestBefore] = known.stories;
  const change = { word, before, after, written: undefined };
  if (oldest === undefined) return change;
  if (oldestBefore !== undefined && moves[oldestBefore] === oldest)
    return before === after ? undefined : change;
  if (arrival?.stories[0] === oldest) return { ...change, written: arrival.written };
  return { ...change, writtenIn: oldest };
}
