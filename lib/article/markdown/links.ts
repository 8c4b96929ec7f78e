import path from 'node:path';
import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Links out of the site say so (`rel="external"`), and a link to another story's file becomes its address.
 * Which protocols are allowed is the sanitiser's business.
 */
export function links(tree: Root, storyPath: string): void {
  visit(tree, 'link', (node: Link) => {
    if (/^https?:/i.test(node.url)) {
      node.data = { ...node.data, hProperties: { rel: ['external'] } };
      return;
    }
    const [file = '', anchor = ''] = node.url.split(/(?=#)/);
    if (!/^[^:]+\.md$/.test(file) || file.startsWith('/')) return;
    const address = path.posix.normalize(
      path.posix.join(path.posix.dirname(storyPath), file.replace(/\.md$/, '')),
    );
    if (!address.startsWith('..')) node.url = `/articles/${address}/${anchor}`;
  });
}
