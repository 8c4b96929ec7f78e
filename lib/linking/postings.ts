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

/**
 * Turns vectors by story into postings by feature.
 *
 * @param vectors by number of the story; numbers that no story has are left out
 * @param features every feature is below this
 */
export function invert(vectors: readonly (SparseVector | undefined)[], features: number): Postings {
  const starts = new Uint32Array(features + 1);
  for (const vector of vectors) {
    for (const feature of vector?.places ?? []) starts[feature + 1] = (starts[feature + 1] ?? 0) + 1;
  }
  for (let feature = 0; feature < features; feature += 1) {
    starts[feature + 1] = (starts[feature + 1] ?? 0) + (starts[feature] ?? 0);
  }
  const places = new Uint32Array(starts[features] ?? 0);
  const weights = new Float32Array(places.length);
  const next = starts.slice();
  vectors.forEach((vector = none, story) => {
    vector.places.forEach((feature, index) => {
      const position = next[feature] ?? 0;
      next[feature] = position + 1;
      places[position] = story;
      weights[position] = vector.weights[index] ?? 0;
    });
  });
  const holdersOf = (feature: number): Holders | undefined => {
    const [start = 0, end = 0] = [starts[feature], starts[feature + 1]];
    if (start === end) return undefined;
    return { places: places.subarray(start, end), weights: weights.subarray(start, end) };
  };
  return {
    holders: (asked) => Array.from(asked, holdersOf),
    counts: (asked) => Array.from(asked, (feature) => (starts[feature + 1] ?? 0) - (starts[feature] ?? 0)),
  };
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
