import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Code runs from the left in any language, and is no word of the story's. */
export function code(tree: Root): void {
  visit(tree, ['code', 'inlineCode'], (node) => {
    node.data = { ...node.data, hProperties: { dir: 'ltr', translate: 'no' } };
  });
}
