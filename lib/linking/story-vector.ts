import { analyse } from '../arabic/analyse.ts';
import { hash } from '../arabic/hash.ts';
import { type SparseVector, sparseVector } from './sparse-vector.ts';
import { weights as fitted, type Weights } from './weights.ts';

/** What a story is compared by. */
export type Comparable = {
  headline: string;
  /** Standfirst, or nothing. */
  summary: string;
  /** The body's words, a paragraph a line. */
  text: string;
  topics: readonly string[];
  place: string | null;
  thread: string | null;
};

/** Features are hashed, so that no table of all words has to be kept; two rare ones that meet do no harm. */
export const featureCount = 2 ** 20;

/**
 * BM25F's view of a story: words weighted by field, repetition and length of the text. How rare a word is among all stories
 * is left to the index, so that a vector depends on its own story alone.
 *
 * @returns a vector of unit length; its places are features, numbers below `featureCount`
 */
export function storyVector(
  story: Comparable,
  names?: ReadonlySet<string>,
  weights: Weights = fitted,
): SparseVector {
  const [first = '', ...rest] = story.text.split('\n');
  const stems = (text: string): string[] => analyse(text, names).map(({ stem }) => stem);
  const headline = stems(story.headline);
  const summary = stems(story.summary);
  const opening = stems(first);
  const body = stems(rest.join('\n'));

  const counts = new Map<string, number>();
  const count = (terms: readonly string[], weight: number): void => {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  count(headline, weights.headline);
  count([...summary, ...opening], weights.lead);
  count(body, weights.body);
  const length = 1 - weights.length + weights.length * (body.length / weights.ordinaryLength);
  const saturated = (times: number): number =>
    (times * (weights.saturation + 1)) / (times + weights.saturation * length);

  const features = new Map<number, number>();
  const add = (feature: string, weight: number): void => {
    const number = featureOf(feature);
    features.set(number, (features.get(number) ?? 0) + weight);
  };
  for (const [term, times] of counts) add(term, saturated(times));
  for (const topic of story.topics) add(`topic ${topic}`, weights.topic);
  if (story.place !== null) add(`place ${story.place}`, weights.place);
  if (story.thread !== null) add(`thread ${story.thread}`, weights.thread);
  return normalised(features);
}

function normalised(features: ReadonlyMap<number, number>): SparseVector {
  const length = Math.hypot(...features.values()) || 1;
  return sparseVector([...features].map(([feature, weight]) => [feature, weight / length]));
}

/** The number of a feature by its name. */
function featureOf(name: string): number {
  const value = hash(name);
  return (value ^ (value >>> 20)) & (featureCount - 1);
}
