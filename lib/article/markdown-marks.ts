/**
 * What stands in a stored body for what only the whole site knows. Names below `.invalid` belong to nobody (RFC 6761, 6.4), so
 * that no editor's link can mean them.
 */

/** The site's address, without a slash at its end. */
export const siteMark = 'https://site.invalid';

const readAlsoMark = 'https://read-also.invalid/';
const readAlsoParagraph = /^\[\]\(https:\/\/read-also\.invalid\/([\w-]*)\)\n+/gm;

/** The address of a link without words, which stands alone in its paragraph until lib/linking knows the story. */
export function readAlsoAddress(target: string): string {
  return readAlsoMark + Buffer.from(target).toString('base64url');
}

/** Puts in place of each read-also what `write` makes of its target, a paragraph of Markdown or nothing. */
export function replaceReadAlso(markdown: string, write: (target: string) => string | null): string {
  return markdown.replace(readAlsoParagraph, (_, encoded: string) => {
    const written = write(Buffer.from(encoded, 'base64url').toString());
    return written === null ? '' : `${written.trim()}\n\n`;
  });
}
