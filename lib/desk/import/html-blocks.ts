import type { Element, ElementContent, Parents, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { RootContent } from 'mdast';
import { attribute, hasClass, isElement, textOf } from './elements.ts';
import type { LeftOut } from './manuscript.ts';
import { listsOfWord } from './word-lists.ts';

/** Elements without words of the story: code, style, and what a reader would press. */
const silent = new Set([
  ...['base', 'button', 'datalist', 'head', 'input', 'link', 'meta', 'nav', 'noscript', 'option', 'script'],
  ...['select', 'style', 'svg', 'template', 'textarea', 'title', 'xml'],
]);

/** Elements that show something from elsewhere. */
const embeds = new Set(['audio', 'embed', 'iframe', 'object', 'video']);

/** Blocks that no cell of a table of facts holds beside others. */
const block = /^(?:blockquote|div|h[1-6]|ol|p|table|ul)$/;

/** What a page or a paste says, block by block; scripts, styles, menus and forms are none of it. */
export function htmlBlocks(tree: Root): { blocks: RootContent[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  prune(tree, leftOut);
  const root = toMdast(tree, {
    document: true,
    quotes: ['«»', '‹›'],
    handlers: {
      // Text that keeps its lines, not the source of a program.
      pre: (_, element) => ({ type: 'code', value: textOf(element) }),
    },
  });
  return { blocks: root.type === 'root' ? root.children : [], leftOut };
}

function prune(parent: Parents, leftOut: LeftOut[]): void {
  const kept: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'text') kept.push(child);
    if (child.type !== 'element' || silent.has(child.tagName)) continue;
    if (isHidden(child)) {
      const text = textOf(child).trim();
      if (text !== '') leftOut.push({ kind: 'hidden', text });
    } else if (embeds.has(child.tagName)) {
      const address = attribute(child, 'src') ?? attribute(child, 'data') ?? '';
      if (address !== '') leftOut.push({ kind: 'embed', text: address });
    } else {
      prune(child, leftOut);
      kept.push(...simplify(child));
    }
  }
  parent.children = listsOfWord(kept);
}

/** Elements that mean something else to Markdown than they do here. */
function simplify(element: Element): ElementContent[] {
  if (element.tagName === 'figure' || hasClass(element, 'wp-caption')) return figure(element);
  if (element.tagName === 'a' && isWayBack(element)) return [];
  if (element.tagName === 'table' && isLayout(element)) return cells(element);
  if (element.tagName === 'img') {
    const alt = attribute(element, 'alt')?.trim() || fileName(attribute(element, 'src') ?? '');
    // Counting and spacing pictures have no words and no name worth a line.
    return alt === '' ? [] : [{ ...element, properties: { alt, src: alt } }];
  }
  return [element];
}

/** A picture and its caption are one thing; other figures are what they hold. */
function figure(element: Element): ElementContent[] {
  const pictures = within(element, 'img');
  const captions = within(element, 'figcaption');
  const holdsText = ['blockquote', 'table', 'pre'].some((tagName) => within(element, tagName).length > 0);
  if (holdsText || (pictures.length === 0 && captions.length === 0)) return [{ ...element, tagName: 'div' }];
  const caption = textOf(element).trim();
  const alts = pictures.map((picture) => attribute(picture, 'alt') ?? '');
  const alt = [...new Set([...alts, caption])].filter((words) => words !== '').join(' — ');
  return [
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'element', tagName: 'img', properties: { alt, src: alt }, children: [] }],
    },
  ];
}

function within(element: Element, tagName: string): Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.tagName === tagName ? [child] : within(child, tagName)));
}

/** A table that only puts things side by side: it has no headings, and blocks in its cells, or a single column. */
function isLayout(table: Element): boolean {
  if (attribute(table, 'role') === 'presentation') return true;
  if (within(table, 'th').length > 0) return false;
  const rows = within(table, 'tr');
  return (
    rows.every(({ children }) => children.filter(isElement).length < 2) ||
    rows.some((row) =>
      row.children
        .filter(isElement)
        .some((cell) =>
          cell.children
            .filter(isElement)
            .some(
              (child, _, all) =>
                block.test(child.tagName) && (all.length > 1 || !/^(?:div|p)$/.test(child.tagName)),
            ),
        ),
    )
  );
}

function cells(table: Element): ElementContent[] {
  return [
    ...within(table, 'caption'),
    ...within(table, 'tr').flatMap((row) => row.children.filter(isElement)),
  ].map((cell) => ({ ...cell, tagName: 'div', properties: {} }));
}

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style') ?? '';
  return 'hidden' in element.properties || /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(style);
}

/** The arrow at the end of a note. */
function isWayBack(link: Element): boolean {
  return (attribute(link, 'href') ?? '').startsWith('#') && textOf(link).trim() === '↑';
}

function fileName(address: string): string {
  return /^data:/i.test(address) ? '' : (address.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
}
