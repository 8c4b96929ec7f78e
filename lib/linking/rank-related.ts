import { octavesOf } from './rarity.ts';
import type { Candidate, IndexedStory, SimilarityIndex } from './similarity-index.ts';
import { dotProduct } from './sparse-vector.ts';

/** Of two stories more alike than this, a list shows one. */
const sameNews = 0.85;

/**
 * A story that shares less than this is about something else: nothing is better than something unrelated. The fewer stories
 * there are, the less do their rarest words outweigh the common ones, and the more do any two stories seem to share.
 */
function leastShare(stories: number): number {
  return 0.04 + 1.6 / octavesOf(stories) ** 2;
}

/** How many are looked at for each that is kept. */
const looked = 3;

export type Ranked<Story> = {
  /** Best first. */
  related: Candidate<Story>[];
  /** What another story would have to score to be looked at; 0 where any would be. */
  threshold: number;
};

/**
 * The stories that a reader of one would want next: most alike first, nearest in time, no event told twice, and none that is
 * about something else.
 *
 * @param isCandidate who may be among them
 */
export function rankRelated<Story extends IndexedStory>(
  index: SimilarityIndex<Story>,
  story: Story,
  limit: number,
  isCandidate?: (story: Story) => boolean,
): Ranked<Story> {
  const candidates = index.similar(story, limit * looked, isCandidate);
  return {
    related: unlike(candidates, leastShare(index.size), limit),
    threshold: candidates[limit * looked - 1]?.score ?? 0,
  };
}

/** The first so many that are about the same thing and not the same news as one before. */
function unlike<Story extends IndexedStory>(
  candidates: readonly Candidate<Story>[],
  least: number,
  limit: number,
): Candidate<Story>[] {
  const kept: Candidate<Story>[] = [];
  for (const candidate of candidates) {
    if (kept.length === limit) break;
    if (candidate.share < least) continue;
    const isTold = kept.some(({ story }) => dotProduct(candidate.story.vector, story.vector) > sameNews);
    if (!isTold) kept.push(candidate);
  }
  return kept;
}
