import { recall, remember } from './remembered.ts';

/** A story that a reader left before its end. */
export type UnfinishedStory = {
  /** Path of the page. */
  path: string;
  title: string;
  language: string;
  /** Index of the paragraph last in view, of those of the body. */
  paragraph: number;
  paragraphs: number;
  minutesLeft: number;
};

/** As many as the front page shows. */
const mostKept = 3;

/** The stories that the device knows as unfinished, the last read first. What is no such story is left out. */
export function unfinishedStories(): UnfinishedStory[] {
  const kept = recall('reading');
  return Array.isArray(kept) ? kept.filter(isUnfinished) : [];
}

/** Puts a story first, or takes the one of a path out where there is none to put. */
export function keepUnfinished(path: string, story?: UnfinishedStory): void {
  const others = unfinishedStories().filter((other) => other.path !== path);
  remember('reading', (story ? [story, ...others] : others).slice(0, mostKept));
}

function isUnfinished(value: Partial<UnfinishedStory> | null): value is UnfinishedStory {
  return (
    /^\/articles\/[\w/-]+$/.test(`${value?.path}`) &&
    typeof value?.title === 'string' &&
    /^[a-z]{2}$/.test(`${value.language}`) &&
    Number.isInteger(value.paragraph) &&
    Number.isInteger(value.minutesLeft)
  );
}
