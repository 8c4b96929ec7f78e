import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

const summaryLength = 200;

/** Blocks that are no running text of the story. */
const silent = new Set(['code', 'html', 'definition', 'footnoteDefinition', 'thematicBreak']);

/** The words of a body, a block a line, without footnotes, code and read-alsos. */
export function plainText(tree: Root): string {
  return blocksOf(tree).join('\n');
}

function blocksOf(node: Nodes): string[] {
  if (silent.has(node.type) || isReadAlso(node)) return [];
  switch (node.type) {
    case 'root':
    case 'blockquote':
    case 'list':
    case 'listItem':
      return node.children.flatMap(blocksOf);
    case 'table':
      return node.children.map((row) => row.children.map(clean).join(' '));
    default: {
      const text = clean(node);
      return text === '' ? [] : [text];
    }
  }
}

function clean(node: Nodes): string {
  return textOf(node, { includeImageAlt: false, includeHtml: false }).replace(/\s+/g, ' ').trim();
}

function isReadAlso(node: Nodes): boolean {
  return node.data !== undefined && 'hName' in node.data && node.data.hName === 'aside';
}

/** The first paragraph, cut at a word: what a story without a standfirst says of itself. */
export function firstParagraph(tree: Root): string {
  const paragraph = tree.children.find(
    (node) => node.type === 'paragraph' && !isReadAlso(node) && clean(node) !== '',
  );
  const text = paragraph ? clean(paragraph) : '';
  if (text.length <= summaryLength) return text;
  const cut = text.slice(0, text.lastIndexOf(' ', summaryLength));
  return `${cut.replace(/[\s،,؛;:.]+$/, '')}…`;
}
