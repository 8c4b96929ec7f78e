import { distance } from 'fastest-levenshtein';

/** A slip of one letter is forgiven in words of so many, of two in longer ones. */
const long = 5;
const veryLong = 9;

/**
 * The commonest word of the site that a misspelt one may be: a letter wrong, missing, too many, or two that changed places.
 *
 * @param vocabulary the commonest first
 */
export function mend(word: string, vocabulary: readonly string[]): string | undefined {
  if (word.length < long) return undefined;
  const slips = word.length >= veryLong ? 2 : 1;
  const near = vocabulary.filter(
    (known) =>
      Math.abs(known.length - word.length) <= slips &&
      (distance(word, known) <= slips || isSwapped(word, known)),
  );
  return near.find((known) => distance(word, known) <= 1 || isSwapped(word, known)) ?? near[0];
}

/** Whether two neighbouring letters changed places. */
function isSwapped(word: string, known: string): boolean {
  if (word.length !== known.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== known[index]);
  const swapped = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  return at >= 0 && swapped === known;
}
