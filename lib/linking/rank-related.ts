import { octavesOf } from './rarity.ts';
import type { Candidate, IndexedStory, SimilarityIndex } from './similarity-index.ts';
import { isAlike } from './sparse-vector.ts';

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

/** How many more are remembered: when some fall back, enough are left to be looked at. */
const spare = 4;

export type Ranked<Story> = {
  /** Best first. */
  related: Candidate<Story>[];
  /** Those of which they were chosen, and the next ones, best first. */
  candidates: Candidate<Story>[];
  /** No other story scores more; 0 where none scores anything. */
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
  return ranked(index, index.similar(story, limit * looked + spare + 1, isCandidate), limit, 0);
}

/**
 * The same from who was a candidate before and who may have become one, if no feature of the story has become rarer since: others
 * then score no more than they did.
 *
 * @param threshold that of the last ranking
 * @returns null where so many fell back that others may be as good
 */
export function rankAgain<Story extends IndexedStory>(
  index: SimilarityIndex<Story>,
  story: Story,
  limit: number,
  { candidates, threshold }: { candidates: Iterable<Story>; threshold: number },
): Ranked<Story> | null {
  const better = index.among(story, candidates).filter(({ score }) => score > threshold);
  const again = ranked(index, better, limit, threshold);
  const isSure = threshold === 0 || better.length >= limit * looked || again.related.length === limit;
  return isSure ? again : null;
}

/**
 * @param found the best, best first
 * @param threshold no other story scores more
 */
function ranked<Story extends IndexedStory>(
  index: SimilarityIndex<Story>,
  found: readonly Candidate<Story>[],
  limit: number,
  threshold: number,
): Ranked<Story> {
  const candidates = found.slice(0, limit * looked + spare);
  return {
    related: unlike(candidates.slice(0, limit * looked), leastShare(index.size), limit),
    candidates,
    threshold: found[candidates.length]?.score ?? threshold,
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
    const isTold = kept.some(({ story }) => isAlike(candidate.story.vector, story.vector, sameNews));
    if (!isTold) kept.push(candidate);
  }
  return kept;
}
