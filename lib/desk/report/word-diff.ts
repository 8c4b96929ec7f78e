import { diffArrays } from 'diff';
import { printable } from '../../article/problem.ts';

/** Words, spaces and every other character by itself. */
const token = /[\p{L}\p{M}\p{N}\u0640]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

/** So many characters of the line stand around a change. */
const around = 30;

/**
 * What changed in a file, word by word: `file:line  … [-old-]{+new+} …`, a line of the file a line. Corrections never join or
 * divide lines.
 */
export function wordDiff(file: string, before: string, after: string): string {
  const old = before.split('\n');
  return after
    .split('\n')
    .map((line, index) => ({ line, was: old[index] ?? '', number: index + 1 }))
    .filter(({ line, was }) => line !== was)
    .map(({ line, was, number }) => `${file}:${number}  ${printable(changes(was, line))}\n`)
    .join('');
}

function changes(was: string, line: string): string {
  const parts = diffArrays(was.match(token) ?? [], line.match(token) ?? []);
  return parts
    .map(({ value, added, removed }, index) => {
      const text = value.join('');
      if (removed) return `[-${text}-]`;
      if (added) return `{+${text}+}`;
      return shortened(text, index > 0, index < parts.length - 1);
    })
    .join('');
}

/** Of what stayed, the ends beside a change. */
function shortened(text: string, hasBefore: boolean, hasAfter: boolean): string {
  if (text.length <= 2 * around) return text;
  const head = hasBefore ? `${text.slice(0, around)} ` : '';
  const tail = hasAfter ? ` ${text.slice(-around)}` : '';
  return `${head}…${tail}`;
}
