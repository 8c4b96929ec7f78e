import path from 'node:path';
import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from './report.ts';

/** Where a page may lie: an address without a scheme means something else below each. */
const bases = ['https://site.invalid/', 'http://site.invalid/'];

/**
 * Every address is one (https://url.spec.whatwg.org): feeds hold whole ones. Links out of the site say so (`rel="external"`), and a link to another story's file becomes its address.
 * Which protocols are allowed is the sanitiser's business.
 */
export function links(tree: Root, storyPath: string, report: Report): void {
  visit(tree, 'link', (node: Link) => {
    if (!bases.every((base) => URL.canParse(node.url, base)))
      report(node, `"${node.url}" is no address: mend it, or write it as code if it is to be read only.`);
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
