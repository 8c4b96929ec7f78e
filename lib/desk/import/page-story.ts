import type { Element, Parents, Root, Text } from 'hast';
import { countWords } from '../../arabic/words.ts';
import { isElement } from './elements.ts';
import type { LeftOut } from './manuscript.ts';
import { isAdvert, isFurniture, isMostlyLinks } from './page-furniture.ts';
import { shownByReaderView } from './reader-view.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

/** Which block a text or a picture belongs to. */
type BlockOf = ReadonlyMap<Text | Element, Element>;

/** Fewer words than this, and Reader View may have taken a list of other stories for the story. */
const wordsOfStory = 20;

/** Between a headline and the text stand dates, names and buttons; a paragraph has more words than they. */
const wordsOfParagraph = 12;

/** The sentence of an urgent story has as many. */
const wordsOfSentence = 5;

/**
 * Leaves of a saved page its story alone. Reader View is asked where it is; but it also drops what looks odd between
 * paragraphs, so the page's own tree is taken from the headline to the last paragraph: what stands there stays, unless it
 * surely is furniture of the page.
 *
 * @param page is changed, if a story is found
 * @param headline as the page shows it, if it is known
 * @returns what was left out within the story, text by text, and of its surroundings the number of words; null where the page
 * has no story that could be told from the rest
 */
export function takeStory(page: Root, headline: string | null): LeftOut[] | null {
  const blocks = textBlocks(page);
  const head = blocks.findIndex(
    ({ element, ancestors, text }) =>
      text === headline && [element, ...ancestors].some(({ tagName }) => tagName === 'h1'),
  );
  const sure = sureBlocks(blocks, shownByReaderView(page, blocks), head);
  const first = blocks.findIndex((block) => sure.has(block));
  if (first < 0) return null;

  const start = head >= 0 && head < first ? head + 1 : first;
  const end = endOf(
    blocks,
    blocks.findLastIndex((block) => sure.has(block)),
  );
  const storyParts = new Set([...sure].flatMap(({ ancestors }) => ancestors));
  const inside = blocks.slice(start, end + 1);
  const story = inside.filter(
    (block, index) =>
      sure.has(block) ||
      (!isFurniture(block, storyParts) &&
        !isMostlyLinks(block) &&
        (start + index > first || inFigure(block) || wordsOf([block]) >= wordsOfParagraph)),
  );
  const elementsOfStory = new Set(story.map(({ element }) => element));
  const leftOut = inside
    .filter((block) => !elementsOfStory.has(block.element) && wordsOf([block]) > 1)
    .map(({ text }): LeftOut => ({ kind: 'inside', text }));
  const around = wordsOf(blocks.filter((_, index) => (index < start || index > end) && index !== head));
  const blockOf = new Map(blocks.flatMap(({ element, nodes }) => nodes.map((node) => [node, element])));
  keepOnly(page, elementsOfStory, blockOf);
  return around > 0 ? [...leftOut, { kind: 'surroundings', text: String(around) }] : leftOut;
}

/**
 * The blocks that surely are the story's: what Reader View shows outside all furniture. A story of a sentence or two is less than
 * what stands around it, and Reader View may show that instead: then what follows the headline, up to the next furniture.
 */
function sureBlocks(blocks: readonly TextBlock[], shown: ReadonlySet<Element>, head: number): Set<TextBlock> {
  const besideHead = new Set(blocks[head]?.ancestors);
  const all = blocks.filter((block, index) => index !== head && shown.has(block.element) && !isAdvert(block));
  const free = all.filter((block) => !isFurniture(block, besideHead));
  if (wordsOf(free) >= wordsOfStory) return new Set(free);
  if (head >= 0) {
    const sentences: TextBlock[] = [];
    for (const block of blocks.slice(head + 1)) {
      const isAside = isFurniture(block, besideHead) || isMostlyLinks(block);
      if (isAside && sentences.length > 0) break;
      if (!isAside && !inFigure(block) && wordsOf([block]) >= wordsOfSentence) sentences.push(block);
    }
    if (sentences.length > 0) return new Set(sentences);
  }
  return new Set(wordsOf(all) >= wordsOfStory ? all : []);
}

function wordsOf(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + countWords(text), 0);
}

/** The last block, or those that follow it side by side: «(وكالات)» is too short for Reader View. */
function endOf(blocks: readonly TextBlock[], last: number): number {
  let end = last;
  const parent = blocks[last]?.ancestors[0];
  while (parent && blocks[end + 1]?.ancestors[0] === parent) end += 1;
  return end;
}

/** The picture above a story, and its caption. */
function inFigure({ element, ancestors }: TextBlock): boolean {
  return [element, ...ancestors].some(({ tagName }) => tagName === 'figure');
}

/** Empties everything that is not part of the story. */
function keepOnly(parent: Parents, story: ReadonlySet<Element>, blockOf: BlockOf): boolean {
  parent.children = parent.children.filter((child) => {
    if (child.type === 'text') {
      const block = blockOf.get(child);
      return block === undefined || story.has(block);
    }
    if (!isElement(child)) return false;
    if (child.tagName === 'img') return story.has(child);
    return child.tagName === 'br' || keepOnly(child, story, blockOf);
  });
  return parent.children.some(
    (child) =>
      (child.type === 'text' && child.value.trim() !== '') || (isElement(child) && child.tagName !== 'br'),
  );
}
