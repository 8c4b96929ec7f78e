import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { type Word, words } from './words.ts';

/** A word of a text that tells something, with the stem by which it is compared. Offsets are UTF-16 units of the original. */
export type Term = Word & { stem: string };

const shortest = 2;
const nothing: ReadonlySet<string> = new Set();

/**
 * The one analysis for linking and for search.
 *
 * @param names normalised words that a stemmer would ruin («بوتين» is no dual of بوت); they stay whole
 */
export function analyse(text: string, names: ReadonlySet<string> = nothing): Term[] {
  return words(text).flatMap((word): Term[] => {
    if (word.text.length < shortest || stopWords.has(word.text)) return [];
    const stemmed = names.has(word.text) ? word.text : stem(word.text);
    return stemmed.length < shortest || stopWords.has(stemmed) ? [] : [{ ...word, stem: stemmed }];
  });
}
