import { Readability } from '@mozilla/readability';
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { parseHTML } from 'linkedom';
import { attribute, elements } from './elements.ts';
import type { TextBlock } from './text-blocks.ts';

/**
 * The blocks of text that Firefox's Reader View would show (https://github.com/mozilla/readability): it weighs paragraphs against
 * links and knows the names that templates give to things. Nothing of the page runs or is fetched. It makes elements of its own out of those of the page, so each text is given
 * to it with a mark that it keeps.
 */
export function shownByReaderView(page: Root, blocks: readonly TextBlock[]): Set<Element> {
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
