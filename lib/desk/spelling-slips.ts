import type { Desk } from './desk.ts';
import type { SpelledWord } from './spelled-words.ts';

/** So many other stories write the right form where one writes the other: a slip, even if both are words. */
const enoughStories = 3;
/** Of a shorter word, another letter makes another word. */
const shortest = 4;

export type Doubt =
  /** The dictionary's word is enough, where the word stands among known ones. */
  | 'likely'
  /** The same, if stories write words of its stem: the dictionary has more forms than anybody writes. */
  | 'possible'
  /** Only what other stories write is believed. */
  | 'unlikely';

/**
 * What a word that looks like a slip was meant to be: where it is no word, a candidate that other stories write or that the
 * dictionary has; where it is one, a candidate that other stories write and never this.
 *
 * @param candidates the word with one of its letters put right
 * @param asWord also where the word as it stands is one
 * @returns the candidates that are likely, the most written first
 */
export function meant(
  one: SpelledWord,
  candidates: readonly string[],
  { vocabulary, spelling }: Desk,
  { doubt, asWord = false }: { doubt: Doubt; asWord?: boolean },
): string[] {
  const { word } = one;
  if (word.length < shortest || vocabulary.stories(word) > 1) return [];
  const { stories, isWord, hasStem } = vocabulary;
  const { isKnown, times } = one;
  const believed = (candidate: string): boolean => {
    if (isKnown) return asWord && stories(candidate) >= enoughStories;
    if ((stories(candidate) > 0 || spelling.accepts(candidate)) && times === 1) return true;
    if (doubt === 'unlikely' || !one.isAlone || times > 1 || !isWord(candidate)) return false;
    return doubt === 'likely' || hasStem(candidate);
  };
  return candidates.filter(believed).sort((a, b) => stories(b) - stories(a));
}

const otherEnds: Record<string, string> = { ى: 'ي', ي: 'ى', ة: 'ه', ه: 'ة' };

/** The word with the letter at its end that its own is taken for; the word itself where there is none. */
export function withOtherEnd(word: string): string {
  return word.slice(0, -1) + (otherEnds[word.slice(-1)] ?? word.slice(-1));
}

/** «هذا» أو «ذاك». */
export function oneOf(words: readonly string[], or: string): string {
  return words.map((word) => `«${word}»`).join(` ${or} `);
}
