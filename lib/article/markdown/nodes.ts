import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Emphasis,
  Paragraph,
  PhrasingContent,
} from 'mdast';

type Properties = Record<string, string | number | boolean | string[] | null>;

/**
 * mdast has no nodes for figures or asides. A plain node of the right content model, told by `data.hName` to become another
 * element, is how mdast-util-to-hast wants it said.
 */
export function block(
  tagName: string,
  properties: Properties,
  children: (BlockContent | DefinitionContent)[],
): Blockquote {
  return { type: 'blockquote', data: { hName: tagName, hProperties: properties }, children };
}

/** A block whose children are text and its like. */
export function textBlock(tagName: string, properties: Properties, children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', data: { hName: tagName, hProperties: properties }, children };
}

/** An element within a line. */
export function inline(tagName: string, properties: Properties, children: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', data: { hName: tagName, hProperties: properties }, children };
}

/** Anything that phrasing content may be put into. */
type Siblings = { splice(index: number, removed: number, ...added: PhrasingContent[]): unknown };

/** A call takes so many arguments and no more, and a long paragraph has more runs. */
const addedAtOnce = 10_000;

/** Puts nodes where one stood. */
export function replaceWith(siblings: Siblings, index: number, nodes: readonly PhrasingContent[]): void {
  siblings.splice(index, 1);
  for (let start = 0; start < nodes.length; start += addedAtOnce)
    siblings.splice(index + start, 0, ...nodes.slice(start, start + addedAtOnce));
}
