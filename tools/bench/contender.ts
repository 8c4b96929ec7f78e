import type { Topic } from '../../lib/article/article.ts';
import type { GeneratedStory } from './archive/generated-story.ts';
import type { Cost } from './measured-run.ts';

/** What happens between two builds; `all but cards`: everything that was built is gone, except the share cards. */
export const changes = ['one new', 'one edited', 'nothing', 'all but cards'] as const;

export type Change = (typeof changes)[number];

/** A program that makes a site of a generated archive, in a folder of its own. */
export type Contender = {
  name: string;
  version: string;
  /** After which changes it is measured, besides the build from nothing. */
  changes: readonly Change[];
  /** @param folder empty, and gone after the run */
  start(folder: string): Site;
};

export type Site = {
  writeStory(story: GeneratedStory): void;
  /** All topics of the archive. */
  writeTopics(topics: readonly Topic[]): void;
  /** Removes what was built, except share cards: other programs draw none. */
  forgetAllButCards?(): void;
  /** @throws if the site cannot be built */
  build(): Promise<Cost>;
  /** What readers get. */
  output: string;
};

/** A program that is not there, and how it comes to be. */
export type Missing = { name: string; install: string };
