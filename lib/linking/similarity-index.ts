import type { Postings } from './postings.ts';
import { rarities } from './rarity.ts';
import { type SparseVector, WideVector } from './sparse-vector.ts';
import { featureCount } from './story-vector.ts';
import { weights as fitted, type Weights } from './weights.ts';

export type IndexedStory = {
  path: string;
  vector: SparseVector;
  /** Milliseconds since 1970. */
  epoch: number;
  /** A background piece, by its headline. */
  explains: boolean;
};

export type Candidate<Story> = {
  story: Story;
  /** By which candidates of one story are ordered: likeness, faded by the time between the two. */
  score: number;
  /** How much of the story's own weight the candidate shares, 0 to 1, whatever its age; what no other story has is weight too. */
  share: number;
};

const millisecondsInDay = 86_400_000;

/** Compares stories through an inverted index: who shares a feature with a story is read from the feature's postings. */
export class SimilarityIndex<Story extends IndexedStory> {
  /** How many stories there are. */
  readonly size: number;
  readonly #stories: readonly (Story | undefined)[];
  readonly #postings: Postings;
  readonly #rarity: (count: number) => number;
  readonly #scores: Float64Array;
  readonly #weights: Weights;
  #wide: WideVector | undefined;

  /**
   * @param stories by the numbers that the postings know them by
   * @param postings of all these stories and no other
   */
  constructor(stories: readonly (Story | undefined)[], postings: Postings, weights: Weights = fitted) {
    this.size = stories.reduce((size, story) => size + Number(story !== undefined), 0);
    this.#stories = stories;
    this.#postings = postings;
    this.#rarity = rarities(this.size, weights);
    this.#scores = new Float64Array(stories.length);
    this.#weights = weights;
  }

  /**
   * The stories most like one, best first; of equal ones by path, so that every build orders them alike.
   *
   * @param of a story, of the index or not
   * @param isCandidate who may be among them; the story itself never is
   */
  similar(of: Story, limit: number, isCandidate: (story: Story) => boolean = () => true): Candidate<Story>[] {
    const own = this.#accumulate(of.vector);
    const found: Candidate<Story>[] = [];
    if (own === 0) return found;
    const scores = this.#scores;
    const { explainer } = this.#weights;
    let worst = 0;
    for (let number = 0; number < scores.length; number += 1) {
      const likeness = scores[number] ?? 0;
      // The most that any factor can make of it: most stories are passed over before they are looked at.
      if (likeness === 0 || likeness * explainer < worst) continue;
      const story = this.#stories[number];
      if (!story || story.path === of.path || !isCandidate(story)) continue;
      const score = likeness * this.#factor(of, story);
      if (score < worst) continue;
      insert(found, { story, score, share: likeness / own });
      if (found.length > limit) found.pop();
      worst = found[limit - 1]?.score ?? 0;
    }
    return found;
  }

  /** Those of some stories that are like one, as `similar` would find and order them, their scores the same to the last digit. */
  among(of: Story, stories: Iterable<Story>): Candidate<Story>[] {
    const { places, weights } = of.vector;
    const { worths, own } = this.#worths(weights, this.#postings.counts(places));
    this.#wide ??= new WideVector(featureCount);
    this.#wide.set({ places, weights: worths });
    const found: Candidate<Story>[] = [];
    for (const story of stories) {
      const likeness = story.path === of.path ? 0 : this.#wide.dotProduct(story.vector);
      if (likeness > 0)
        insert(found, { story, score: likeness * this.#factor(of, story), share: likeness / own });
    }
    return found;
  }

  /** How much a story scores among the candidates of each other one. The story may be gone from the index. */
  *scoresOf(story: Story): Iterable<{ of: Story; score: number }> {
    this.#accumulate(story.vector);
    for (const [index, of] of this.#stories.entries()) {
      const likeness = this.#scores[index] ?? 0;
      if (of && likeness > 0 && of.path !== story.path)
        yield { of, score: likeness * this.#factor(of, story) };
    }
  }

  /** What else speaks for a candidate in the list of a story: that it is near in time, that it explains. */
  #factor(of: IndexedStory, candidate: IndexedStory): number {
    const { fade, fadeDays, explainer } = this.#weights;
    const days = Math.abs(of.epoch - candidate.epoch) / millisecondsInDay;
    return (1 + days / fadeDays) ** -fade * (candidate.explains ? explainer : 1);
  }

  /** Fills the scores with each story's likeness to a vector; returns the vector's likeness to itself. */
  #accumulate({ places, weights }: SparseVector): number {
    const scores = this.#scores.fill(0);
    const rows = this.#postings.holders(places);
    const { worths, own } = this.#worths(
      weights,
      rows.map((row) => row?.places.length ?? 0),
    );
    for (const [index, postings] of rows.entries()) {
      const worth = worths[index] ?? 0;
      if (!postings || worth === 0) continue;
      const { places: holders, weights: theirs } = postings;
      for (let position = 0; position < holders.length; position += 1) {
        const holder = holders[position] ?? 0;
        scores[holder] = (scores[holder] ?? 0) + worth * (theirs[position] ?? 0);
      }
    }
    return own;
  }

  /**
   * What each weight of a vector is worth by how rare its feature is, and the vector's likeness to itself.
   *
   * @param counts how many stories have each feature
   */
  #worths(weights: Float32Array, counts: readonly number[]): { worths: Float64Array; own: number } {
    const worths = new Float64Array(weights.length);
    let own = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const weight = weights[index] ?? 0;
      const rarity = this.#rarity(counts[index] ?? 0);
      worths[index] = weight * rarity * rarity;
      own += weight * (worths[index] ?? 0);
    }
    return { worths, own };
  }
}

function insert<Story extends IndexedStory>(found: Candidate<Story>[], candidate: Candidate<Story>): void {
  let position = found.length;
  while (position > 0 && isBetter(candidate, found[position - 1])) position -= 1;
  found.splice(position, 0, candidate);
}

function isBetter(one: Candidate<IndexedStory>, other: Candidate<IndexedStory> | undefined): boolean {
  if (!other || one.score !== other.score) return one.score > (other?.score ?? Number.NEGATIVE_INFINITY);
  return one.story.path < other.story.path;
}
