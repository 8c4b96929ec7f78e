import type { Root } from 'mdast';
import { definitions } from 'mdast-util-definitions';
import { remove } from 'unist-util-remove';
import { visit } from 'unist-util-visit';

/**
 * Links and pictures that name their address elsewhere in the body (`[text][name]`) become plain ones, so that every later step
 * looks at one kind. remark-inline-links would do it, but forgets where they stand and what they hold.
 */
export function references(tree: Root): void {
  const definitionOf = definitions(tree);
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const { url, title } = definitionOf(node.identifier) ?? {};
    if (url === undefined) return;
    const { position } = node;
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, position }
        : { type: 'image', url, title, alt: node.alt, position };
  });
  remove(tree, 'definition');
}
