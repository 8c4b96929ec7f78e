import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { isolate } from '../../arabic/isolate.ts';
import { inline, replaceWith } from './nodes.ts';

/**
 * Wraps names, numbers and addresses of another direction, so that the sentence keeps its order: a short one in `<bdi>`,
 * which does not wrap, a phrase in `<span>`, which may (W3C, «Inline markup and bidirectional text in HTML»).
 */
export function isolation(tree: Root, language: string): void {
  visit(tree, 'text', (node: Text, index, parent) => {
    if (!parent || index === undefined) return;
    const runs = isolate(node.value, language);
    if (runs.every(({ foreign }) => foreign === null)) return;
    const children = runs.map(({ text, foreign }): PhrasingContent => {
      const value: Text = { type: 'text', value: text };
      return foreign ? inline(/\s/.test(text) ? 'span' : 'bdi', { ...foreign }, [value]) : value;
    });
    replaceWith(parent.children, index, children);
    return [SKIP, index + children.length];
  });
}
