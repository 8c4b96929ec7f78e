import { statSync } from 'node:fs';
import path from 'node:path';
import type { Archive } from '../archive/database.ts';
import { storyIndex } from '../archive/story-index.ts';
import { storyTexts } from '../archive/story-texts.ts';
import { topics } from '../archive/topics.ts';
import type { Dictionary } from './dictionary.ts';
import { houseWords } from './house-words.ts';
import { leadsSomewhere } from './leads-somewhere.ts';
import { type TopicSpelling, topicSpelling } from './topic-spelling.ts';
import { type Twin, TwinIndex } from './twins.ts';
import { type Vocabulary, vocabulary } from './vocabulary.ts';

/** What the copy desk knows beyond the story before it. */
export type Desk = {
  /** How topics are spelt. */
  spelling: TopicSpelling;
  /** Which words are words. */
  vocabulary: Vocabulary;
  /** Whether a link of a story, as it was written, leads to something; links to other sites do. */
  leadsSomewhere(url: string, address: string): boolean;
  /** Bytes of a picture beside a story, or null where there is none. */
  pictureBytes(src: string, address: string): number | null;
  /** Other stories that say nearly the same. */
  twinsOf(address: string): Twin[];
};

/** @param folder of the articles */
export function openDesk(
  archive: Archive,
  { dictionary, folder, siteUrl }: { dictionary: Dictionary; folder: string; siteUrl: string },
): Desk {
  const named = topics(archive);
  const index = storyIndex(archive);
  const slugs = new Set(named.map(({ slug }) => slug));
  const twins = new TwinIndex(storyTexts(archive));
  const spelling = topicSpelling([...named, ...houseWords(folder)]);
  return {
    spelling,
    vocabulary: vocabulary(storyTexts(archive), dictionary, spelling.words),
    leadsSomewhere: (url, address) =>
      leadsSomewhere(url, address, {
        hasStory: (story) => index.hasPath(story),
        alias: (old) => index.pathOfAlias(old) !== undefined,
        hasTopic: (slug) => slugs.has(slug),
        siteUrl,
      }),
    pictureBytes: (src, address) => sizeOf(path.join(folder, path.dirname(address), src)),
    twinsOf: (address) => twins.twinsOf(address),
  };
}

/** Bytes of a file, or null where there is none: a story may name what no file can be called. */
function sizeOf(file: string): number | null {
  try {
    return statSync(file).size;
  } catch {
    return null;
  }
}
