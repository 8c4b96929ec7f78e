import type { Root, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { StoryWords } from '../../words/form.ts';
import { block } from './nodes.ts';

/** A wide table scrolls in a frame of its own, which the keyboard can reach, so that the page never does. */
export function tables(tree: Root, { table: label }: StoryWords['body']): void {
  visit(tree, 'table', (table: Table, index, parent) => {
    if (!parent || index === undefined) return;
    for (const cell of table.children[0]?.children ?? []) cell.data = { hProperties: { scope: 'col' } };
    const frame = block('div', { className: ['table'], role: 'region', ariaLabel: label, tabIndex: 0 }, [
      table,
    ]);
    parent.children.splice(index, 1, frame);
    return [SKIP, index + 1];
  });
}
