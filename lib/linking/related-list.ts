import { inThreads } from '../archive/worker-threads.ts';
import { postingsOf } from './postings.ts';
import { type Ranked, rankAgain, rankRelated } from './rank-related.ts';
import { type IndexedStory, SimilarityIndex } from './similarity-index.ts';
import { rowOf, type SparseMatrix } from './sparse-matrix.ts';

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

/** What the threads that make all lists begin with: stories without their vectors, which get rows of the matrices. */
type AllStories = { stories: readonly Facts[]; vectors: SparseMatrix; postings: SparseMatrix };

type Facts = Omit<NumberedStory, 'vector'>;

/**
 * The lists of all stories of a language, in their order, made in threads where they are many.
 *
 * @param vectors by the stories' numbers
 * @param postings the same transposed
 */
export function* allLists<Story extends NumberedStory>(
  stories: readonly Story[],
  vectors: SparseMatrix,
  postings: SparseMatrix,
): Iterable<{ story: Story; list: RelatedList }> {
  const script = new URL('./related-list-thread.ts', import.meta.url);
  // A thread gets no objects with methods.
  const facts = stories.map(
    ({ number, path, epoch, explains }): Facts => ({ number, path, epoch, explains }),
  );
  const data: AllStories = { stories: facts, vectors, postings };
  const numbers = stories.map(({ number }) => number);
  let place = 0;
  for (const list of inThreads(numbers, numbers.length, { script, data, start: lister })) {
    const story = stories[place++];
    if (story) yield { story, list };
  }
}

/** The work of a thread. @returns the list of a story by its number */
export function lister({ stories, vectors, postings }: AllStories): (number: number) => RelatedList {
  const byNumber: NumberedStory[] = [];
  for (const facts of stories) byNumber[facts.number] = { ...facts, vector: rowOf(vectors, facts.number) };
  const index = new SimilarityIndex(byNumber, postingsOf(postings));
  return (number) => {
    const story = byNumber[number];
    if (!story) throw new RangeError(`there is no story ${number}`);
    return relatedList(index, story);
  };
}
