import path from 'node:path';
import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Report } from './report.ts';

/** Where a page may lie: an address without a scheme means something else below each. */
const bases = ['https://site.invalid/', 'http://site.invalid/'];

/**
 * Every address is one (https://url.spec.whatwg.org), since feeds hold whole ones: a link to none is reported, and what only looks
 * like an address in running text stays text. Links out of the site say so (`rel="external"`), and a link to another story's file becomes its address.
 * Which protocols are allowed is the sanitiser's business.
 */
export function links(tree: Root, storyPath: string, report: Report): void {
  visit(tree, 'link', (node: Link, index, parent) => {
    if (!isAddress(node.url)) {
      const [only] = node.children;
      const isBare = only?.type === 'text' && node.url.endsWith(only.value);
      if (isBare && parent && index !== undefined) parent.children.splice(index, 1, only);
      else
        report(node, `"${node.url}" is no address: mend it, or write it as code if it is to be read only.`);
      return;
    }
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

/** Whether a browser takes it for an address, as it is and as HTML will hold it: brackets and backslashes are encoded there. */
function isAddress(url: string): boolean {
  const encoded = encodeURI(url.toWellFormed()).replaceAll('%25', '%');
  return bases.every((base) => URL.canParse(url, base) && URL.canParse(encoded, base));
}
