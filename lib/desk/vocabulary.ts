import { normalise } from '../arabic/normalise.ts';
import { remembered } from '../arabic/remembered.ts';
import { stem } from '../arabic/stem.ts';
import type { Dictionary } from './dictionary.ts';
import { arabicWords } from './letters.ts';
import { withoutParticles } from './particles.ts';

/** Which words are words. All are given by their letters (`letters.ts`). */
export type Vocabulary = {
  /** Whether a word is known: to the dictionary, as a topic's name, or by the stories that write it; particles may be written onto it. */
  knows(word: string): boolean;
  /** Whether the dictionary itself has a word, with or without particles and pronouns. */
  isWord(word: string): boolean;
  /** How many stories write a word. */
  stories(word: string): number;
  /** Whether a story writes a word of the same stem. */
  hasStem(word: string): boolean;
};

/** A word that so many stories write is no slip. */
const enoughStories = 3;

export function vocabulary(
  stories: Iterable<{ language: string; text: string }>,
  dictionary: Dictionary,
  names: ReadonlySet<string>,
): Vocabulary {
  const counts = new Map<string, number>();
  for (const { language, text } of stories) {
    if (language !== 'ar') continue;
    const own = new Set<string>();
    for (const { word } of arabicWords(text)) own.add(word);
    for (const word of own) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const count = (word: string): number => counts.get(word) ?? 0;
  let stems: Set<string> | null = null;
  const hasStem = (word: string): boolean => {
    stems ??= new Set(Array.from(counts.keys(), stemOf));
    return stems.has(stemOf(word));
  };
  const isWord = remembered((word) => withoutParticles(word).some((form) => dictionary.has(form)));
  const isWritten = (word: string): boolean => count(word) >= enoughStories;
  return {
    isWord,
    stories: count,
    hasStem,
    knows: remembered(
      (word) => isWord(word) || withoutParticles(word).some((form) => names.has(form) || isWritten(form)),
    ),
  };
}

function stemOf(word: string): string {
  return stem(normalise(word));
}
