import { hashesOfPage } from './inline-hashes.ts';
import { policyOfPage } from './response-headers.ts';

/** The encoding has to stand in the first 1,024 bytes (https://html.spec.whatwg.org/#charset). */
const beginning = /<head[^>]*>(?:<meta charset="?[\w-]+"?\s*\/?>)?/i;

/**
 * Puts a page's policy into its head, before anything that it is about. It allows the page's own styles and scripts and no others.
 *
 * @param html a whole document, finished
 */
export function withPolicy(html: string): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOfPage(hashesOfPage(html))}">`;
  return html.replace(beginning, (head) => head + policy);
}
