import type { Headline } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import type { StoryRecord } from '../archive/rows.ts';
import { countStepsAfter, lastStepsAfter, stepsAfter, stepsBefore } from '../archive/threads.ts';

const stepsShownBefore = 3;
/** What comes after is shown whole up to so many steps. */
const stepsShownAfter = 5;
/** Of what is longer, the last steps; the others are those that came next. */
const lastStepsShown = 2;

/** What a story's page shows of its running story, each list oldest first. */
export type StoryThread = {
  before: Headline[];
  after: Headline[];
  /** The last steps of all, where others lie between them and `after`. */
  last: Headline[];
  /** How many steps came after, shown or not. */
  laterCount: number;
};

const noThread: StoryThread = { before: [], after: [], last: [], laterCount: 0 };

/**
 * A running story about one of its steps. Who opens an old story asks what came of it and where it stands today, so that a
 * long one gives what came next and the very last, with the count of all. That renders the earlier steps again with each new
 * one, which is what they are for; the list before a story never changes for what comes after it. Steps that are told in the
 * language of the story too are shown in it.
 *
 * @param exclude paths that the page shows elsewhere
 */
export function storyThread(
  archive: Archive,
  { path, date, language, story: thread }: Pick<StoryRecord, 'path' | 'date' | 'language' | 'story'>,
  exclude: ReadonlySet<string>,
): StoryThread {
  if (thread === null) return noThread;
  const step = { path, date, language, thread };
  const laterCount = countStepsAfter(archive, step, exclude);
  const isCut = laterCount > stepsShownAfter;
  return {
    before: stepsBefore(archive, step, { limit: stepsShownBefore, exclude }),
    after: stepsAfter(archive, step, {
      limit: isCut ? stepsShownAfter - lastStepsShown : stepsShownAfter,
      exclude,
    }),
    last: isCut ? lastStepsAfter(archive, step, { limit: lastStepsShown, exclude }) : [],
    laterCount,
  };
}
