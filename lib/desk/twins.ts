import { hash } from '../arabic/hash.ts';

export type Twin = {
  /** Path of the other story. */
  path: string;
  /** How much of the shorter of the two stands in the other, from 0 to 1. */
  share: number;
};

/** So many words in a row are hardly ever written twice. */
const run = 6;
/** Of all runs, one in so many is kept: those whose hash says so, the same in every story. */
const usualSample = 4;
/** A run that more stories share is a formula of the trade. */
const mostOwners = 20;
/** Less in common is a quotation or the background of a running story. */
const leastShare = 0.6;
/** Shorter texts are alike by chance. */
const leastRuns = 5;

/**
 * Finds stories that are nearly the same text: runs of words that two have in common, sampled by hash (Broder, «On the
 * resemblance and containment of documents», 1997; the sample is modulo, so that it needs no order).
 */
export class TwinIndex {
  readonly #owners = new Map<number, string[]>();
  readonly #runsOf = new Map<string, Set<number>>();

  readonly #oneIn: number;

  /** @param oneIn how few of all runs are kept; texts of some dozen words need all of them */
  constructor(stories: Iterable<{ path: string; text: string }> = [], oneIn = usualSample) {
    this.#oneIn = oneIn;
    for (const story of stories) this.add(story);
  }

  add({ path, text }: { path: string; text: string }): void {
    const runs = sampledRuns(text, this.#oneIn);
    this.#runsOf.set(path, runs);
    for (const one of runs) {
      const list = this.#owners.get(one);
      if (list) list.push(path);
      else this.#owners.set(one, [path]);
    }
  }

  /** The stories that share most of their text with one of them, the nearest first. */
  twinsOf(path: string): Twin[] {
    return this.#alike(this.#runsOf.get(path) ?? new Set()).filter((twin) => twin.path !== path);
  }

  /** The stories that share most of their text with one that is not among them. */
  twinsOfText(text: string): Twin[] {
    return this.#alike(sampledRuns(text, this.#oneIn));
  }

  #alike(runs: ReadonlySet<number>): Twin[] {
    const shared = new Map<string, number>();
    for (const one of runs) {
      const list = this.#owners.get(one) ?? [];
      if (list.length > mostOwners) continue;
      for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared]
      .map(([other, count]) => {
        const shorter = Math.min(runs.size, this.#runsOf.get(other)?.size ?? 0);
        return { path: other, share: shorter < leastRuns ? 0 : count / shorter };
      })
      .filter(({ share }) => share >= leastShare)
      .sort((a, b) => b.share - a.share || (a.path < b.path ? -1 : 1));
  }
}

function sampledRuns(text: string, oneIn: number): Set<number> {
  const all = Array.from(wordsOf(text), hash);
  const runs = new Set<number>();
  for (let index = 0; index + run <= all.length; index += 1) {
    let value = 0;
    for (let word = index; word < index + run; word += 1)
      value = (Math.imul(value, 0x01000193) + (all[word] ?? 0)) >>> 0;
    // The low bits of a product say little.
    if ((value >>> 16) % oneIn === 0) runs.add(value);
  }
  return runs;
}

/** Words as they are written: a copy is a copy. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
