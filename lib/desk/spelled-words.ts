import type { Copy } from './copy/copy.ts';
import type { Desk } from './desk.ts';
import { arabicWords } from './letters.ts';

/** A word of a story's copy, and what the desk knows of it. */
export type SpelledWord = {
  /** Its letters, without vowel signs. */
  word: string;
  /** As it stands in the file. */
  written: string;
  /** Offsets of the file. */
  start: number;
  end: number;
  isKnown: boolean;
  /** Whether the words beside it are known: names come in company, slips do not. */
  isAlone: boolean;
  /** How often this file writes it: nobody makes the same slip each time. */
  times: number;
  /** What follows it in its block. */
  after: string;
};

const wordsOf = new WeakMap<Copy, SpelledWord[]>();

/** Every Arabic word of a file that is not spelt as a topic spells its name. Several rules ask for them. */
export function spelledWords(copy: Copy, desk: Desk): SpelledWord[] {
  const known = wordsOf.get(copy);
  if (known) return known;
  const words = [...findWords(copy, desk)];
  wordsOf.set(copy, words);
  return words;
}

function* findWords({ blocks }: Copy, { vocabulary, spelling }: Desk): Generator<SpelledWord> {
  const inBlock = blocks.map((block) => [...arabicWords(block.text)]);
  const times = new Map<string, number>();
  for (const { word } of inBlock.flat()) times.set(word, (times.get(word) ?? 0) + 1);
  const isKnown = (word: string): boolean => vocabulary.knows(word);
  // A hand that writes ه for ة does so in the next word too.
  const isNoName = (word: string | undefined): boolean =>
    word === undefined ||
    isKnown(word) ||
    isKnown(word.replace(/ه$/, 'ة')) ||
    isKnown(word.replace(/ى$/, 'ي'));
  for (const [number, block] of blocks.entries()) {
    const words = inBlock[number] ?? [];
    for (const [index, { word, start, end }] of words.entries()) {
      if (spelling.accepts(word)) continue;
      yield {
        word,
        written: block.text.slice(start, end),
        start: block.start + start,
        end: block.start + end,
        isKnown: isKnown(word),
        isAlone: isNoName(words[index - 1]?.word) && isNoName(words[index + 1]?.word),
        times: times.get(word) ?? 0,
        after: block.text.slice(end),
      };
    }
  }
}
