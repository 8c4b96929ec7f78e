import { analyse } from '../arabic/analyse.ts';
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

/** A story as weighted features, which are numbers below `features`; of unit length, sorted by feature. */
export type StoryVector = { features: Uint32Array; weights: Float32Array };

/** Features are hashed, so that no table of all words has to be kept; two rare ones that meet do no harm. */
export const featureCount = 2 ** 20;

/**
 * BM25F's view of a story: words weighted by field, repetition and length of the text. How rare a word is among all stories
 * is left to the index, so that a vector depends on its own story alone.
 */
export function storyVector(
  story: Comparable,
  names?: ReadonlySet<string>,
  weights: Weights = fitted,
): StoryVector {
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
    const number = hash(feature);
    features.set(number, (features.get(number) ?? 0) + weight);
  };
  for (const [term, times] of counts) add(term, saturated(times));
  for (const topic of story.topics) add(`topic ${topic}`, weights.topic);
  if (story.place !== null) add(`place ${story.place}`, weights.place);
  if (story.thread !== null) add(`thread ${story.thread}`, weights.thread);
  return normalised(features);
}

/** How alike two stories are by themselves, whatever is rare among the others: 0 to 1, the cosine of their vectors. */
export function likeness(one: StoryVector, other: StoryVector): number {
  let sum = 0;
  // Both are sorted, so that they are read side by side; a plain loop, since a list takes hundreds of these.
  for (let left = 0, right = 0; left < one.features.length && right < other.features.length; ) {
    const step = (one.features[left] ?? 0) - (other.features[right] ?? 0);
    if (step === 0) sum += (one.weights[left] ?? 0) * (other.weights[right] ?? 0);
    if (step <= 0) left += 1;
    if (step >= 0) right += 1;
  }
  return sum;
}

function normalised(features: ReadonlyMap<number, number>): StoryVector {
  const sorted = [...features].sort(([a], [b]) => a - b);
  const length = Math.hypot(...sorted.map(([, weight]) => weight)) || 1;
  return {
    features: Uint32Array.from(sorted, ([feature]) => feature),
    weights: Float32Array.from(sorted, ([, weight]) => weight / length),
  };
}

/** FNV-1a over UTF-16 units, folded to the number of features (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return ((value >>> 0) ^ (value >>> 20)) & (featureCount - 1);
}

/** As SQLite keeps it: all features, then all weights. */
export function encodeVector({ features, weights: values }: StoryVector): Uint8Array {
  const bytes = new Uint8Array(features.byteLength + values.byteLength);
  bytes.set(new Uint8Array(features.buffer, features.byteOffset, features.byteLength));
  bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.byteLength), features.byteLength);
  return bytes;
}

export function decodeVector(bytes: Uint8Array): StoryVector {
  // A view of four-byte numbers must begin at a multiple of four.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const length = bytes.byteLength / 8;
  return {
    features: new Uint32Array(buffer, byteOffset, length),
    weights: new Float32Array(buffer, byteOffset + length * 4, length),
  };
}
