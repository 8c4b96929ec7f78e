import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { datesIn } from '../../arabic/months.ts';
import { inline, replaceWith } from './nodes.ts';

/** Keeps a day with its month, and the two names of a month, on one line: «13 نيسان/أبريل». */
export function dates(tree: Root): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined) return;
    const children: PhrasingContent[] = [];
    let position = 0;
    for (const { start, end } of datesIn(node.value)) {
      if (start > position) children.push({ type: 'text', value: node.value.slice(position, start) });
      children.push(
        inline('span', { className: ['date'] }, [{ type: 'text', value: node.value.slice(start, end) }]),
      );
      position = end;
    }
    if (position === 0) return;
    if (position < node.value.length) children.push({ type: 'text', value: node.value.slice(position) });
    replaceWith(parent.children, index, children);
    return [SKIP, index + children.length];
  });
}
