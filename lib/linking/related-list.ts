import { inThreads } from '../archive/worker-threads.ts';
import { invert } from './postings.ts';
import { type Ranked, rankAgain, rankRelated } from './rank-related.ts';
import { type IndexedStory, SimilarityIndex } from './similarity-index.ts';
import type { SparseVector } from './sparse-vector.ts';
import { featureCount } from './story-vector.ts';

/** What a story's list says. */
export type RelatedList = {
  /** Paths of the stories in it, best first. */
  paths: string[];
  /** Numbers of the stories of which they were chosen, and of the next ones, best first. */
  candidates: number[];
  /** No other story scores more; 0 where none scores anything. */
  threshold: number;
};

/** A story by the number that postings know it by. */
type NumberedStory = IndexedStory & { number: number };

/** Longer than any page shows: pages leave out what they show elsewhere. */
const listLength = 12;

export function relatedList<Story extends NumberedStory>(
  index: SimilarityIndex<Story>,
  story: Story,
): RelatedList {
  return toList(rankRelated(index, story, listLength));
}

/**
 * The same by `rankAgain`.
 *
 * @param story with the threshold of its list
 * @param candidates those of its list, and those that came since
 * @returns null where the list has to be made anew
 */
export function relatedListAgain<Story extends NumberedStory & { threshold: number }>(
  index: SimilarityIndex<Story>,
  story: Story,
  candidates: Iterable<Story>,
): RelatedList | null {
  const again = rankAgain(index, story, listLength, { candidates, threshold: story.threshold });
  return again && toList(again);
}

function toList({ related, candidates, threshold }: Ranked<NumberedStory>): RelatedList {
  return {
    paths: related.map(({ story }) => story.path),
    candidates: candidates.map(({ story }) => story.number),
    threshold,
  };
}

/** The lists of all stories of a language, in their order, made in threads where they are many. */
export function* allLists<Story extends NumberedStory>(
  stories: readonly Story[],
): Iterable<{ story: Story; list: RelatedList }> {
  const script = new URL('./related-list-thread.ts', import.meta.url);
  // A thread gets no objects with methods.
  const data = stories.map(({ number, path, epoch, explains, vector }) => ({
    number,
    path,
    epoch,
    explains,
    vector,
  }));
  const lists = inThreads(stories.keys(), stories.length, { script, data, start: lister });
  let number = 0;
  for (const list of lists) {
    const story = stories[number++];
    if (story) yield { story, list };
  }
}

/** The work of a thread, which turns the vectors round for itself. @returns the list of a story by its place among all */
export function lister(stories: readonly NumberedStory[]): (place: number) => RelatedList {
  const vectors: SparseVector[] = stories.map(({ vector }) => vector);
  const index = new SimilarityIndex(stories, invert(vectors, featureCount));
  return (place) => {
    const story = stories[place];
    if (!story) throw new RangeError(`there is no story ${place}`);
    return relatedList(index, story);
  };
}
