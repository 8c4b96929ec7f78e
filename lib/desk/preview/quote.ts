import { printable } from '../../article/problem.ts';
import { lineStarts } from '../copy/line-starts.ts';
import type { Remark } from '../report/remark.ts';

/** Longer quotations are cut: an editor only has to find the place. */
const mostLetters = 80;

type Place = Pick<Remark, 'line' | 'column' | 'endLine' | 'endColumn'>;

/**
 * Quotes a file: the words between two places, or where they are one, the rest of that line; of its end, the line.
 *
 * @param source the file in the form in which positions are counted
 */
export function quotesOf(source: string): (place: Place) => string {
  const starts = lineStarts(source);
  const offset = (line: number, column: number): number => (starts[line - 1] ?? source.length) + column - 1;
  return ({ line, column, endLine, endColumn }) => {
    const start = offset(line, column);
    const end = offset(endLine, endColumn);
    const words = end > start ? source.slice(start, end).replace(/\n/g, ' ').trim() : lineFrom(source, start);
    return printable(words.length > mostLetters ? `${words.slice(0, mostLetters)}…` : words);
  };
}

function lineFrom(source: string, start: number): string {
  const lineEnd = source.indexOf('\n', start);
  const end = lineEnd < 0 ? source.length : lineEnd;
  const words =
    source.slice(start, end).trim() || source.slice(source.lastIndexOf('\n', start - 1) + 1, end).trim();
  // The marks around front matter are no words.
  return /^-*$/.test(words) ? '' : words;
}
