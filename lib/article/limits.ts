import type { Nodes, Root } from 'mdast';
import type { Position } from './read-text.ts';

/**
 * How much a file may hold: far more than any story does, and no more than takes a moment to read. Parsers of Markdown and YAML
 * need long for texts that are made to keep them busy, and a build waits for every file.
 */
export const limits = {
  /** All of it: the length of a book of 20,000 Arabic words. */
  fileBytes: 256 * 1024,
  /** UTF-16 units of the fields above the text. */
  frontMatter: 32 * 1024,
  /** Units of one text among the fields. */
  field: 5000,
  lines: 3000,
  /** Signs that Markdown may give a meaning. */
  marks: 10_000,
  /** Such signs between two empty lines, those of tables left out: each is held against all others of its paragraph. */
  marksOfBlock: 1200,
  /** Units of spaces, quotation marks and list marks before the words of a line. */
  indent: 100,
  /** Cells of a table, those that are written as well as those that fill short rows up. */
  cells: 10_000,
  /** Elements inside each other. */
  depth: 32,
  /** Units of an address: browsers and servers take no longer ones. */
  address: 2000,
} as const;

/** A problem of a body, and where in the body it stands. */
export type BodyProblem = Position & { message: string };

const marks = /[[\]*_~`<&|!\\@]|https?:|www\.|^[ \t]*(?:[-+#=:>]|\d{1,9}[.)])/gim;
const bars = /\|/g;
const markers = new RegExp(`^(?:[ \\t>]|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t])){${limits.indent + 1}}`);
const emptyLine = /^[ \t>]*$/;

/** Looks a body over before a parser does. @returns what is too much, or null */
export function tooMuch(body: string): BodyProblem | null {
  let ofBody = 0;
  let ofBlock = 0;
  for (const [index, text] of body.split('\n').entries()) {
    const line = index + 1;
    if (line > limits.lines)
      return {
        line,
        column: 1,
        message: `here begins line ${line} of the text: make several stories of it.`,
      };
    if (markers.test(text))
      return {
        line,
        column: 1,
        message: `lists and quotations stand too deep inside each other here: ${limits.indent} spaces and signs at most may open a line.`,
      };
    const count = text.match(marks)?.length ?? 0;
    ofBody += count;
    ofBlock = emptyLine.test(text) ? 0 : ofBlock + count - (text.match(bars)?.length ?? 0);
    if (ofBlock > limits.marksOfBlock)
      return {
        line,
        column: 1,
        message: `this paragraph holds more than ${limits.marksOfBlock} signs that Markdown gives a meaning ([ ] * _ ~ \` < & ! @): divide it.`,
      };
    if (ofBody > limits.marks)
      return {
        line,
        column: 1,
        message: `up to here the text holds more than ${limits.marks} signs that Markdown gives a meaning ([ ] * _ ~ \` < & | ! @): make several stories of it.`,
      };
  }
  return null;
}

/**
 * Looks a body over before its tree is worked on, without recursion, which a deep tree would break.
 *
 * @returns the first node that is too much and why, or null
 */
export function tooMuchInTree(tree: Root): { node: Nodes; message: string } | null {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    for (const node of level) {
      const message =
        depth > limits.depth
          ? `more than ${limits.depth} things stand inside each other here: take some apart.`
          : tooMuchOf(node);
      if (message !== null) return { node, message };
    }
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return null;
}

function tooMuchOf(node: Nodes): string | null {
  if ('url' in node && node.url.length > limits.address)
    return `this address is longer than ${limits.address} letters: shorten it.`;
  if (node.type === 'table' && (node.align?.length ?? 0) * node.children.length > limits.cells)
    return `this table has more than ${limits.cells} cells: divide it.`;
  return null;
}
