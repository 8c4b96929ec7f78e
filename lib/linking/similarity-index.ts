import { countFeatures, rarities } from './rarity.ts';
import { featureCount, type StoryVector } from './story-vector.ts';
import { weights as fitted, type Weights } from './weights.ts';

export type IndexedStory = {
  path: string;
  vector: StoryVector;
  /** Milliseconds since 1970. */
  epoch: number;
  /** A background piece, by its headline. */
  explains: boolean;
};

export type Candidate<Story> = {
  story: Story;
  /** By which candidates of one story are ordered: likeness, faded by the time between the two. */
  score: number;
  /** How much of the story's own weight the candidate shares, 0 to 1, whatever its age. */
  share: number;
};

export type IndexOptions<Story> = {
  weights?: Weights;
  /** How many of the stories have each feature. */
  counts?: Int32Array;
  /** The only stories whose lists and scores will be asked for: what none of them has is left out. */
  asked?: readonly Story[];
};

const millisecondsInDay = 86_400_000;

/**
 * An inverted index of stories: for each feature, who has it and how much. Held in memory while stories are linked, some
 * 3 KB a story; it never sees a body.
 */
export class SimilarityIndex<Story extends IndexedStory> {
  readonly stories: readonly Story[];
  /** Squared rarity of each feature; 0 where it tells nothing. */
  readonly #rarity = new Float64Array(featureCount);
  /** Where the postings of each feature begin; those of the next one end them. */
  readonly #starts = new Int32Array(featureCount + 1);
  readonly #holders: Int32Array;
  readonly #holdersWeights: Float32Array;
  readonly #scores: Float64Array;
  readonly #weights: Weights;

  /** @param options for callers that know more: how many stories have each feature, or which stories will be asked for */
  constructor(stories: readonly Story[], options: IndexOptions<Story> = {}) {
    const { weights = fitted, counts = countFeatures(vectorsOf(stories)), asked } = options;
    const wanted = asked ? countFeatures(vectorsOf(asked)) : counts;
    this.stories = stories;
    this.#weights = weights;
    this.#scores = new Float64Array(stories.length);
    const rarity = rarities(stories.length, weights);
    let postings = 0;
    for (let feature = 0; feature < featureCount; feature += 1) {
      const count = counts[feature] ?? 0;
      const rare = wanted[feature] === 0 ? 0 : rarity(count);
      this.#rarity[feature] = rare * rare;
      this.#starts[feature] = postings;
      if (rare > 0) postings += count;
    }
    this.#starts[featureCount] = postings;
    this.#holders = new Int32Array(postings);
    this.#holdersWeights = new Float32Array(postings);
    const next = this.#starts.slice();
    for (const [story, { vector }] of stories.entries()) {
      for (let index = 0; index < vector.features.length; index += 1) {
        const feature = vector.features[index] ?? 0;
        if (this.#rarity[feature] === 0) continue;
        const position = next[feature] ?? 0;
        next[feature] = position + 1;
        this.#holders[position] = story;
        this.#holdersWeights[position] = vector.weights[index] ?? 0;
      }
    }
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
    for (const [index, story] of this.stories.entries()) {
      const likeness = this.#scores[index] ?? 0;
      const worst = found[limit - 1]?.score ?? 0;
      // The most that any factor can make of it: most stories are passed over before their dates are looked at.
      if (likeness === 0 || likeness * this.#weights.explainer < worst) continue;
      if (story.path === of.path || !isCandidate(story)) continue;
      const score = likeness * this.#factor(of, story);
      if (score < worst) continue;
      insert(found, { story, score, share: likeness / own });
      if (found.length > limit) found.pop();
    }
    return found;
  }

  /** How much a story scores among the candidates of each other one. The story may be gone from the index. */
  *scoresOf(story: Story): Iterable<{ of: Story; score: number }> {
    this.#accumulate(story.vector);
    for (const [index, of] of this.stories.entries()) {
      const likeness = this.#scores[index] ?? 0;
      if (likeness > 0 && of.path !== story.path) yield { of, score: likeness * this.#factor(of, story) };
    }
  }

  /** What else speaks for a candidate in the list of a story: that it is near in time, that it explains. */
  #factor(of: IndexedStory, candidate: IndexedStory): number {
    const { fade, fadeDays, explainer } = this.#weights;
    const days = Math.abs(of.epoch - candidate.epoch) / millisecondsInDay;
    return (1 + days / fadeDays) ** -fade * (candidate.explains ? explainer : 1);
  }

  /** Fills the scores with each story's likeness to a vector; returns the vector's likeness to itself. */
  #accumulate({ features, weights: values }: StoryVector): number {
    const scores = this.#scores.fill(0);
    let own = 0;
    for (let index = 0; index < features.length; index += 1) {
      const feature = features[index] ?? 0;
      const rare = this.#rarity[feature] ?? 0;
      if (rare === 0) continue;
      const value = values[index] ?? 0;
      own += value * value * rare;
      const end = this.#starts[feature + 1] ?? 0;
      for (let position = this.#starts[feature] ?? 0; position < end; position += 1) {
        const holder = this.#holders[position] ?? 0;
        scores[holder] = (scores[holder] ?? 0) + value * rare * (this.#holdersWeights[position] ?? 0);
      }
    }
    return own;
  }
}

function vectorsOf(stories: readonly IndexedStory[]): StoryVector[] {
  return stories.map(({ vector }) => vector);
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
