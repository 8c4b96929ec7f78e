import { printable } from '../../article/problem.ts';
import { lineStarts } from '../copy/line-starts.ts';
import type { Remark } from '../report/remark.ts';

/** Longer quotations are cut: an editor only has to find the place. */
const mostLetters = 80;

/**
 * The words that a remark is about, or where it points at a place alone, the rest of that line; of its end, the line.
 *
 * @param source the file in the form in which positions are counted
 */
export function quoteOf(
  source: string,
  { line, column, endLine, endColumn }: Omit<Remark, 'file' | 'message' | 'rule' | 'severity'>,
): string {
  const starts = lineStarts(source);
  const offset = (ofLine: number, ofColumn: number): number =>
    (starts[ofLine - 1] ?? source.length) + ofColumn - 1;
  const start = offset(line, column);
  const end = offset(endLine, endColumn);
  const words = end > start ? source.slice(start, end).replace(/\n/g, ' ').trim() : lineFrom(source, start);
  const shown = printable(words);
  return shown.length > mostLetters ? `${shown.slice(0, mostLetters)}…` : shown;
}

function lineFrom(source: string, start: number): string {
  const lineEnd = source.indexOf('\n', start);
  const end = lineEnd < 0 ? source.length : lineEnd;
  const words =
    source.slice(start, end).trim() || source.slice(source.lastIndexOf('\n', start - 1) + 1, end).trim();
  // The marks around front matter are no words.
  return /^-*$/.test(words) ? '' : words;
}
