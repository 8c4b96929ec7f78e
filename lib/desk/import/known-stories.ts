import path from 'node:path';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { type Archive, text } from '../../archive/database.ts';
import { openFile } from '../../article/open-file.ts';
import { readFile } from '../../article/read-file.ts';
import { TwinIndex } from '../twins.ts';

/** Stories and drafts that are there already, by what they say. */
export type KnownStories = {
  /** The file that says the same as a text, or nearly; null where none does. */
  fileOf(text: string): string | null;
  add(file: string, text: string): void;
};

/** Of shorter stories all runs of words are compared: a sample of so few would miss many. */
const wordsOfShort = 200;

const processor = remark().use(remarkGfm);

/** @param folder of the articles, absolute */
export function knownStories(archive: Archive, folder: string): KnownStories {
  const twins = new TwinIndex();
  const shortTwins = new TwinIndex([], 1);
  const wholes = new Map<string, string>();
  const add = (file: string, story: string): void => {
    const words = wordsOf(story);
    twins.add({ path: file, text: story });
    if (words.length <= wordsOfShort) shortTwins.add({ path: file, text: story });
    wholes.set(words.join(' '), file);
  };
  for (const row of archive.each('SELECT path, text FROM stories'))
    add(path.join(folder, `${text(row, 'path')}.md`), text(row, 'text'));
  // Drafts whose headline nobody has written yet are no stories, and still are there.
  for (const row of archive.all("SELECT file FROM files WHERE kind = 'story' AND problems <> '[]'"))
    add(text(row, 'file'), bodyOf(text(row, 'file')));
  return {
    fileOf: (story) => {
      const words = wordsOf(story);
      // A text that is too short to have twins may still be the same word for word.
      const same = wholes.get(words.join(' '));
      const nearest = [
        ...twins.twinsOfText(story),
        ...(words.length <= wordsOfShort ? shortTwins.twinsOfText(story) : []),
      ];
      return same ?? nearest[0]?.path ?? null;
    },
    add,
  };
}

/** What the body of a file says, whatever is wrong with its fields. */
function bodyOf(file: string): string {
  const split = openFile(readFile(file), file);
  if ('problems' in split) return '';
  return processor
    .parse(split.frontMatter.body)
    .children.filter(({ type }) => type !== 'html')
    .map((block) => textOf(block))
    .join('\n');
}

function wordsOf(story: string): string[] {
  return story.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
