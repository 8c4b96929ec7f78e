import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { parseHTML } from 'linkedom';
import { words } from '../../arabic/words.ts';
import { elements, textOf } from './elements.ts';
import type { LeftOut } from './manuscript.ts';

/** Fewer words than this are a guess gone wrong: then the whole page is taken. */
const leastWords = 20;

/** Elements that hold a paragraph or its like. */
const paragraphLike = new Set([
  'blockquote',
  'dd',
  'figcaption',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'p',
  'td',
]);

/**
 * The story within a saved page, found by Firefox's Reader View (https://github.com/mozilla/readability), which weighs
 * paragraphs against links and knows the names that templates give to things. Nothing of the page runs or is fetched. What it leaves
 * out between the first and the last paragraph is returned for an editor to see.
 */
export function pageStory(html: string, page: Root): { tree: Root; leftOut: LeftOut[] } | null {
  const { document } = parseHTML(html);
  const found = new Readability(document, { keepClasses: true, charThreshold: 200 }).parse();
  if (!found?.content || words(found.textContent ?? '').length < leastWords) return null;
  const tree = fromHtml(found.content, { fragment: true });
  return { tree, leftOut: leftOutOf(page, tree) };
}

function leftOutOf(page: Root, story: Root): LeftOut[] {
  const kept = oneLine(textOf(story));
  const blocks = elements(page)
    .filter(isInnermost)
    .map((element) => oneLine(textOf(element)))
    .filter((text) => words(text).length > 1);
  const isKept = (text: string): boolean => kept.includes(text);
  const inside = blocks.slice(blocks.findIndex(isKept), blocks.findLastIndex(isKept) + 1);
  const outside = words(oneLine(textOf(page))).length - words(kept).length;
  return [
    ...inside.filter((text) => !isKept(text)).map((text): LeftOut => ({ kind: 'inside', text })),
    ...(outside > 0 ? [{ kind: 'surroundings' as const, text: String(outside) }] : []),
  ];
}

function isInnermost(element: Element): boolean {
  return (
    paragraphLike.has(element.tagName) && !elements(element).some(({ tagName }) => paragraphLike.has(tagName))
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
