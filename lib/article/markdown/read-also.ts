import type { Link, List, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { normalise, normaliseWithOffsets } from '../../arabic/normalise.ts';
import type { ReadAlso } from '../article.ts';
import { textBlock } from './nodes.ts';

/** How an editor opens such a paragraph, in any spelling; the other languages of a site have their own words. */
const openings = [
  'اقرأ أيضا',
  'اقرأوا أيضا',
  'اقرأ كذلك',
  'طالع أيضا',
  'انظر أيضا',
  'بیشتر بخوانید',
  'یہ بھی پڑھیں',
  'קראו גם',
  'Read also',
  'Also read',
  'Lire aussi',
].map(normalise);

/**
 * «اقرأ أيضا: …» paragraphs become empty asides that carry their target, for lib/linking to fill; each is handed to `found`.
 * A paragraph of these words alone takes the items of the list below it, an aside each.
 */
export function readAlso(tree: Root, found: (item: ReadAlso) => void): void {
  const rests = tree.children.map((node) => (node.type === 'paragraph' ? afterOpening(textOf(node)) : null));
  tree.children = tree.children.flatMap((node, index): RootContent[] => {
    if (node.type === 'list' && rests[index - 1] === '')
      return itemsOf(node).flatMap((item) => aside(item, found));
    const rest = rests[index] ?? null;
    if (node.type !== 'paragraph' || rest === null) return [node];
    if (rest === '') return tree.children[index + 1]?.type === 'list' ? [] : [node];
    const target = linkOf(node) ?? targetIn(rest);
    return target === null ? [node] : aside({ node, target }, found);
  });
}

type Item = { node: Paragraph; target: string };

function aside({ node, target }: Item, found: (item: ReadAlso) => void): RootContent[] {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  found({ target, line, column });
  return [textBlock('aside', { dataReadAlso: target }, [])];
}

function itemsOf(list: List): Item[] {
  return list.children.flatMap(({ children }) =>
    children
      .filter((child) => child.type === 'paragraph')
      .map((node) => ({ node, target: linkOf(node) ?? unquote(textOf(node)) })),
  );
}

/** What a line of plain copy points at, if it is a read-also: «اقرأ أيضا: …». */
export function readAlsoTarget(line: string): string | null {
  const rest = afterOpening(line);
  return rest === null ? null : targetIn(rest);
}

/** What the text after the opening words names. */
function targetIn(rest: string): string | null {
  return /^\s*[:：\n]/.test(rest) ? unquote(rest) : null;
}

/** More letters and marks than any opening has: the rest of a paragraph need not be looked at. */
const openingUnits = 200;

/** Whether a text begins as an opening does, so far as its first letters tell: nearly all paragraphs begin otherwise. */
function mayOpen(text: string): boolean {
  const beginning = normalise(/^.{0,6}/su.exec(text)?.[0] ?? '');
  return openings.some((words) => words.startsWith(beginning));
}

/** The text after the opening words, or null where a paragraph opens otherwise. */
function afterOpening(text: string): string | null {
  if (!mayOpen(text)) return null;
  const { text: folded, ends } = normaliseWithOffsets(text.slice(0, openingUnits));
  const opening = openings.find(
    (words) => folded.startsWith(words) && !/^\p{L}/u.test(folded.slice(words.length)),
  );
  if (opening === undefined) return null;
  const rest = text.slice(ends[opening.length - 1]);
  return /^[\s:：]*$/.test(rest) ? '' : rest;
}

function linkOf(paragraph: Paragraph): string | null {
  let address: string | null = null;
  visit(paragraph, 'link', ({ url }: Link) => {
    address ??= url;
  });
  return address;
}

function unquote(text: string): string {
  return text
    .replace(/^[\s:：«"“]+|[\s»"”]+$/g, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
}
