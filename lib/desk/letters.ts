/** Vowel signs, Quranic marks and tatweel: nothing that a dictionary writes. */
const unwritten = /[\p{Mn}\u0640]/gu;

/** Most words hold nothing else. */
const plain = /^[\u0621-\u063F\u0641-\u064A]*$/;

/** A word in the letters of a dictionary: composed, without vowel signs and tatweel; hamzas and dots stay. */
export function letters(word: string): string {
  return plain.test(word) ? word : word.normalize('NFC').replace(unwritten, '');
}

/** Words of Arabic letters as they stand in a text, vowel signs included, each with its offset. */
export function* arabicWords(text: string): Generator<{ word: string; start: number; end: number }> {
  for (const match of text.matchAll(/[[\p{Script=Arabic}&&\p{L}]\p{Mn}\u0640]+/gv))
    yield { word: letters(match[0]), start: match.index, end: match.index + match[0].length };
}
