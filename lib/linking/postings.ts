import { rowLength, rowOf, type SparseMatrix, sparseMatrix, transposed } from './sparse-matrix.ts';
import type { SparseVector } from './sparse-vector.ts';

/** Who has a feature and how much: one row of an inverted index. Places are the numbers of stories, in any order. */
export type Holders = SparseVector;

/** The rows of features, in their order: all of a story are asked for at once. */
export type Postings = {
  holders(features: Iterable<number>): (Holders | undefined)[];
  /** How many stories have each. */
  counts(features: Iterable<number>): number[];
};

const none: SparseVector = { places: new Uint32Array(0), weights: new Float32Array(0) };

/** @param matrix a row for each feature */
export function postingsOf(matrix: SparseMatrix): Postings {
  return {
    holders: (asked) =>
      Array.from(asked, (feature) => {
        const holders = rowOf(matrix, feature);
        return holders.places.length === 0 ? undefined : holders;
      }),
    counts: (asked) => Array.from(asked, (feature) => rowLength(matrix, feature)),
  };
}

/**
 * Turns vectors by story into postings by feature.
 *
 * @param vectors by number of the story; numbers that no story has are left out
 * @param features every feature is below this
 */
export function invert(vectors: readonly (SparseVector | undefined)[], features: number): Postings {
  return postingsOf(transposed(sparseMatrix(vectors), features));
}

/** The postings of a feature without some stories and with others, in any order. */
export function amended(
  { places, weights }: Holders = none,
  gone: ReadonlySet<number>,
  fresh: ReadonlyMap<number, number>,
): Holders {
  const isKept = (_: number, index: number): boolean => !gone.has(places[index] ?? 0);
  const keptPlaces = gone.size === 0 ? places : places.filter(isKept);
  const keptWeights = gone.size === 0 ? weights : weights.filter(isKept);
  const length = keptPlaces.length + fresh.size;
  const result = { places: new Uint32Array(length), weights: new Float32Array(length) };
  result.places.set(keptPlaces);
  result.places.set([...fresh.keys()], keptPlaces.length);
  result.weights.set(keptWeights);
  result.weights.set([...fresh.values()], keptPlaces.length);
  return result;
}
