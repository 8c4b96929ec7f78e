import { Readability } from '@mozilla/readability';
import type { Element, ElementContent, Parents, Root, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { words } from '../../arabic/words.ts';
import { attribute, elements, isElement } from './elements.ts';
import type { LeftOut } from './manuscript.ts';
import { type TextBlock, textBlocks } from './text-blocks.ts';

/** Which block a text or a picture belongs to. */
type BlockOf = ReadonlyMap<Text | Element, Element>;

/** Fewer words than this are a guess gone wrong: then the whole page is taken. */
const leastWords = 20;

/** Between a headline and the text stand dates, names and buttons; a paragraph has more words than they. */
const wordsOfParagraph = 12;

/** What templates call the things around a story. */
const furniture =
  /(?:^|[-_\s])(?:ads?|advert\w*|author|banner|breadcrumbs?|byline|comments?|cookie|meta|newsletter|outbrain|popular|promo|recommend\w*|related|share\w*|sharing|sidebar|social|sponsor\w*|subscribe|taboola|tags?|toolbar|trending|widget)(?:$|[-_\s])/i;
const adverts = /(?:^|[-_\s])(?:ads?|advert\w*|outbrain|taboola)(?:$|[-_\s])/i;
const furnitureTags = new Set(['aside', 'footer', 'form', 'nav']);
const furnitureRoles = /^(?:banner|complementary|contentinfo|navigation|search)$/;

/** More of a text in links than this, and it leads elsewhere. */
const mostInLinks = 0.8;

/**
 * The story within a saved page. Firefox's Reader View (https://github.com/mozilla/readability) finds it: it weighs paragraphs
 * against links and knows the names that templates give to things; nothing of the page runs or is fetched. But it also drops
 * what looks odd between paragraphs, so it is only asked where the story is, and the page's own tree is taken from the headline
 * to the last paragraph: what stands there stays, unless it surely is furniture of the page.
 *
 * @param page is divided: only the story is left in it
 * @param headline as the page shows it, if it is known
 * @returns what was left out within the story, text by text, and of its surroundings the number of words; null where the page
 * has no story that could be told from the rest
 */
export function takeStory(page: Root, headline: string | null): LeftOut[] | null {
  const blocks = textBlocks(page);
  const kept = keptByReader(page, blocks);
  for (const block of blocks) if (isAdvert(block)) kept.delete(block.element);
  const first = blocks.findIndex(({ element }) => kept.has(element));
  const last = blocks.findLastIndex(({ element }) => kept.has(element));
  const said = blocks.filter(({ element }) => kept.has(element)).map(({ text }) => text);
  if (words(said.join(' ')).length < leastWords) return null;

  const head = blocks.findIndex(({ text }) => text === headline);
  const start = head >= 0 && head < first ? head + 1 : first;
  const end = endOf(blocks, last);
  const storyParts = new Set(
    blocks.filter(({ element }) => kept.has(element)).flatMap(({ ancestors }) => ancestors),
  );
  const belongs = (block: TextBlock, index: number): boolean =>
    kept.has(block.element) ||
    (index >= start &&
      index <= end &&
      !isFurniture(block, storyParts) &&
      (index > first || inFigure(block) || words(block.text).length >= wordsOfParagraph));

  const story = new Set(blocks.filter(belongs).map(({ element }) => element));
  const leftOut = blocks
    .filter(
      ({ element, text }, index) =>
        index >= start && index <= end && !story.has(element) && words(text).length > 1,
    )
    .map(({ text }): LeftOut => ({ kind: 'inside', text }));
  const around = blocks
    .filter(({ element }, index) => !story.has(element) && (index < start || index > end) && index !== head)
    .reduce((sum, { text }) => sum + words(text).length, 0);
  keepOnly(
    page,
    story,
    new Map(blocks.flatMap(({ element, nodes }) => nodes.map((node) => [node, element]))),
  );
  return around > 0 ? [...leftOut, { kind: 'surroundings', text: String(around) }] : leftOut;
}

/**
 * The blocks of text that Reader View would show. It makes elements of its own out of those of the page, so each text is given
 * to it with a mark that it keeps.
 */
function keptByReader(page: Root, blocks: readonly TextBlock[]): Set<Element> {
  const numbers = new Map(blocks.flatMap(({ nodes }, index) => nodes.map((node) => [node, index])));
  const { document } = parseHTML(toHtml({ type: 'root', children: marked(page.children, numbers) }));
  const found = new Readability(document, { charThreshold: 200 }).parse();
  return new Set(
    elements(fromHtml(found?.content ?? '', { fragment: true })).flatMap(
      (shown) => blocks[Number(attribute(shown, 'dataNumber') ?? -1)]?.element ?? [],
    ),
  );
}

function marked<Node extends RootContent | ElementContent>(
  nodes: readonly Node[],
  numbers: ReadonlyMap<Text | Element, number>,
): (Node | Element)[] {
  return nodes.map((node): Node | Element => {
    if (node.type !== 'element' && node.type !== 'text') return node;
    const number = numbers.get(node);
    const mark = number === undefined ? {} : { dataNumber: String(number) };
    if (node.type === 'element')
      return {
        ...node,
        properties: { ...node.properties, ...mark },
        children: marked(node.children, numbers),
      };
    return number === undefined
      ? node
      : { type: 'element', tagName: 'span', properties: mark, children: [node] };
  });
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

/** Reader View keeps the one word above an advert. */
function isAdvert({ element, ancestors, text }: TextBlock): boolean {
  return (
    words(text).length < wordsOfParagraph &&
    [element, ...ancestors].some((one) => adverts.test(attribute(one, 'className') ?? ''))
  );
}

/** @param storyParts elements that hold a part of the story, whatever they are called */
function isFurniture(
  { element, ancestors, text, linked }: TextBlock,
  storyParts: ReadonlySet<Element>,
): boolean {
  if (linked / Math.max(1, text.length) > mostInLinks) return true;
  return [element, ...ancestors].some(
    (one) =>
      !storyParts.has(one) &&
      (furnitureTags.has(one.tagName) ||
        furnitureRoles.test(attribute(one, 'role') ?? '') ||
        furniture.test(`${attribute(one, 'className') ?? ''} ${attribute(one, 'id') ?? ''}`)),
  );
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
