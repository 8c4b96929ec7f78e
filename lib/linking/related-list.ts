import { inThreads } from '../archive/worker-threads.ts';
import { invert } from './postings.ts';
import { rankRelated } from './rank-related.ts';
import { type IndexedStory, SimilarityIndex } from './similarity-index.ts';
import type { SparseVector } from './sparse-vector.ts';
import { featureCount } from './story-vector.ts';

/** What a story's list says. */
export type RelatedList = {
  /** Paths of the stories in it, best first. */
  paths: string[];
  /** What another story would have to score to be looked at; 0 where any would be. */
  threshold: number;
};

/** Longer than any page shows: pages leave out what they show elsewhere. */
const listLength = 12;

export function relatedList<Story extends IndexedStory>(
  index: SimilarityIndex<Story>,
  story: Story,
): RelatedList {
  const { related, threshold } = rankRelated(index, story, listLength);
  return { paths: related.map((candidate) => candidate.story.path), threshold };
}

/** The lists of all stories of a language, in their order, made in threads where they are many. */
export function* allLists<Story extends IndexedStory>(
  stories: readonly Story[],
): Iterable<{ story: Story; list: RelatedList }> {
  const script = new URL('./related-list-thread.ts', import.meta.url);
  // A thread gets no objects with methods.
  const data = stories.map(({ path, epoch, explains, vector }) => ({ path, epoch, explains, vector }));
  const lists = inThreads(stories.keys(), stories.length, { script, data, start: lister });
  let number = 0;
  for (const list of lists) {
    const story = stories[number++];
    if (story) yield { story, list };
  }
}

/** The work of a thread, which turns the vectors round for itself. @returns the list of a story by its place among all */
export function lister(stories: readonly IndexedStory[]): (place: number) => RelatedList {
  const vectors: SparseVector[] = stories.map(({ vector }) => vector);
  const index = new SimilarityIndex(stories, invert(vectors, featureCount));
  return (place) => {
    const story = stories[place];
    if (!story) throw new RangeError(`there is no story ${place}`);
    return relatedList(index, story);
  };
}
