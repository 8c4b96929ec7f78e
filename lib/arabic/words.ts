import { normalise, normaliseWithOffsets } from './normalise.ts';

/** A word, folded for matching, and where it stands in the original text. */
export type Word = { text: string; start: number; end: number };

/** Letters and digits, with an apostrophe or point between them, a plus after them («أوبك+»). «جونغ-أون» is two words: names vary in it. */
const wordPattern = /[\p{L}\p{N}]+(?:['’.][\p{L}\p{N}]+)*(?:(?<=\p{L})\+)?/gu;

/** The words of a text in order. Offsets are UTF-16 units of the original; diacritics belong to their word. */
export function words(text: string): Word[] {
  const { text: folded, starts, ends } = normaliseWithOffsets(text);
  const found: Word[] = [];
  for (const match of folded.matchAll(wordPattern)) {
    const last = match.index + match[0].length - 1;
    found.push({ text: match[0], start: starts[match.index] ?? 0, end: ends[last] ?? text.length });
  }
  return found;
}

/** How many words a text has, in half the time that finding them takes. */
export function countWords(text: string): number {
  return normalise(text).match(wordPattern)?.length ?? 0;
}
