import type { Element, Parents, Text } from 'hast';
import { isElement } from './elements.ts';

/** An element that holds text itself, and not only by other blocks; or a picture, which has none. */
export type TextBlock = {
  element: Element;
  /** From the nearest outwards. */
  ancestors: Element[];
  /** Its text on one line. */
  text: string;
  /** How many units of it stand in links. */
  linked: number;
  /** What it shows: its texts, or the picture itself. */
  nodes: (Text | Element)[];
};

/** Elements within a line (https://html.spec.whatwg.org/#phrasing-content-2), and those that once were. */
const inline = new Set([
  ...[
    'a',
    'abbr',
    'acronym',
    'b',
    'bdi',
    'bdo',
    'big',
    'br',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font',
    'i',
  ],
  ...[
    'ins',
    'kbd',
    'label',
    'mark',
    'q',
    's',
    'samp',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
    'time',
  ],
  ...['tt', 'u', 'var', 'wbr'],
]);

const withoutWords = new Set([
  'head',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
  'title',
]);

/** Every block of text of a page, in reading order. */
export function textBlocks(root: Parents): TextBlock[] {
  const blocks = new Map<Element, TextBlock>();
  const walk = (parent: Parents, path: readonly Element[], inLink: boolean): void => {
    for (const child of parent.children) {
      if (child.type === 'text') {
        if (child.value.trim() !== '') add(child, path, inLink);
      } else if (isElement(child) && child.tagName === 'img')
        blocks.set(child, { element: child, ancestors: [...path], text: '', linked: 0, nodes: [child] });
      else if (isElement(child) && !withoutWords.has(child.tagName))
        walk(child, [child, ...path], inLink || child.tagName === 'a');
    }
  };
  const add = (node: Text, path: readonly Element[], inLink: boolean): void => {
    const index = path.findIndex(({ tagName }) => !inline.has(tagName));
    const element = path[index];
    if (!element) return;
    const block = blocks.get(element) ?? {
      element,
      ancestors: path.slice(index + 1),
      text: '',
      linked: 0,
      nodes: [],
    };
    const text = node.value.replace(/\s+/g, ' ');
    block.text = `${block.text}${text}`.replace(/ {2,}/g, ' ').trimStart();
    if (inLink) block.linked += text.length;
    block.nodes.push(node);
    blocks.set(element, block);
  };
  walk(root, [], false);
  return [...blocks.values()].map((block) => ({ ...block, text: block.text.trimEnd() }));
}
