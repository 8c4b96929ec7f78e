import type { Archive } from '../archive/database.ts';
import { forgetPostings, postingBytes, postingSizes, storePosting } from '../archive/vectors.ts';
import type { ListedStory } from './listed-story.ts';
import { amended, type Holders, type Postings } from './postings.ts';
import { rowLength, rowOf, type SparseMatrix } from './sparse-matrix.ts';
import { decodeVector, encodeVector, vectorLength } from './sparse-vector.ts';
import { featureCount } from './story-vector.ts';

/** A feature of stories that came or went: how many stories had it before and have it now. */
export type Shift = { feature: number; before: number; after: number };

/** The postings of a language that the archive keeps, each read and counted once. */
export function archivedPostings(archive: Archive, language: string): Postings {
  const read = new Map<number, Holders | undefined>();
  /** How many stories have each feature, or -1 where that was not asked yet. Made when it is: it is large. */
  let counted = new Int32Array();
  return {
    holders(features) {
      const asked = [...features];
      const missing = asked.filter((feature) => !read.has(feature));
      for (const feature of missing) read.set(feature, undefined);
      for (const [feature, bytes] of postingBytes(archive, language, missing))
        read.set(feature, decodeVector(bytes));
      return asked.map((feature) => read.get(feature));
    },
    counts(features) {
      if (counted.length === 0) counted = new Int32Array(featureCount).fill(-1);
      const asked = [...features];
      const missing = asked.filter((feature) => counted[feature] === -1);
      for (const feature of missing) counted[feature] = 0;
      for (const [feature, bytes] of postingSizes(archive, language, missing))
        counted[feature] = vectorLength(bytes);
      return asked.map((feature) => counted[feature] ?? 0);
    },
  };
}

/** Puts the postings of a language in place of those that were. @param postings a row for each feature */
export function replacePostings(archive: Archive, language: string, postings: SparseMatrix): void {
  forgetPostings(archive, language);
  for (let feature = 0; feature < featureCount; feature += 1) {
    if (rowLength(postings, feature) > 0)
      storePosting(archive, language, feature, encodeVector(rowOf(postings, feature)));
  }
}

/** Takes stories out of the archive's postings of their language and puts others in. @returns the features that any of them has */
export function amendPostings(
  archive: Archive,
  language: string,
  gone: readonly ListedStory[],
  fresh: readonly ListedStory[],
): Shift[] {
  const numbers = new Set(gone.map(({ number }) => number));
  const arrivals = new Map<number, Map<number, number>>();
  for (const { vector } of gone) for (const feature of vector.places) arrivals.set(feature, new Map());
  for (const { number, vector } of fresh) {
    vector.places.forEach((feature, index) => {
      const holders = arrivals.get(feature) ?? new Map<number, number>();
      arrivals.set(feature, holders.set(number, vector.weights[index] ?? 0));
    });
  }
  const known = archivedPostings(archive, language).holders(arrivals.keys());
  return Array.from(arrivals, ([feature, holders], index) => {
    const before = known[index];
    const after = amended(before, numbers, holders);
    storePosting(archive, language, feature, encodeVector(after));
    return { feature, before: before?.places.length ?? 0, after: after.places.length };
  });
}
