import { distance } from 'fastest-levenshtein';
import { normalise } from '../arabic/normalise.ts';

/** A slip of one letter is forgiven in words of so many, of two in longer ones. */
const long = 5;
const veryLong = 9;

/**
 * The commonest word of the site that a misspelt one may be: a letter wrong, missing, too many, or two that changed places.
 *
 * @param word normalised
 * @param vocabulary as words are written, the commonest first
 */
export function mend(word: string, vocabulary: readonly string[]): string | undefined {
  if (word.length < long) return undefined;
  const slips = word.length >= veryLong ? 2 : 1;
  let second: string | undefined;
  for (const written of vocabulary) {
    // Letters that are folded into one never change the length, so that most words need not be folded.
    if (Math.abs(written.length - word.length) > slips) continue;
    const known = normalise(written);
    const steps = isSwapped(word, known) ? 1 : distance(word, known);
    if (steps === 1) return written;
    if (steps <= slips) second ??= written;
  }
  return second;
}

/** Whether two neighbouring letters changed places. */
function isSwapped(word: string, known: string): boolean {
  if (word.length !== known.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== known[index]);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return at >= 0 && swapped === known;
}
