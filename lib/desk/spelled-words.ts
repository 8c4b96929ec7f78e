import type { Block, Copy } from './copy/copy.ts';
import type { Desk } from './desk.ts';
import { arabicWords } from './letters.ts';

type Place = { word: string; start: number; end: number };

/** What a word stands in. Offsets of its places are those of the block. */
type Surroundings = {
  block: Block;
  places: readonly Place[];
  desk: Desk;
  /** How often the file writes a word. */
  timesOf: (word: string) => number;
};

const wordsOf = new WeakMap<Copy, SpelledWord[]>();

/** Every Arabic word of a file that is not spelt as a topic spells its name. Several rules ask for them. */
export function spelledWords(copy: Copy, desk: Desk): SpelledWord[] {
  const known = wordsOf.get(copy);
  if (known) return known;
  const inBlocks = copy.blocks.map((block) => ({ block, places: [...arabicWords(block.text)] }));
  const timesOf = counter(inBlocks.map(({ places }) => places));
  const words = inBlocks.flatMap((inBlock) => {
    const around = { ...inBlock, desk, timesOf };
    return inBlock.places.flatMap((place, index) =>
      desk.spelling.accepts(place.word) ? [] : [new SpelledWord(place, index, around)],
    );
  });
  wordsOf.set(copy, words);
  return words;
}

/** Counts words once a rule asks how often one is written, which is seldom. */
function counter(places: readonly Place[][]): Surroundings['timesOf'] {
  let times: Map<string, number> | undefined;
  return (asked) => {
    if (!times) {
      times = new Map();
      for (const { word } of places.flat()) times.set(word, (times.get(word) ?? 0) + 1);
    }
    return times.get(asked) ?? 0;
  };
}

/** A word of a story's copy, and what the desk knows of it, which is found out where a rule asks: most words are right. */
export class SpelledWord {
  /** Its letters, without vowel signs. */
  readonly word: string;
  readonly #place: Place;
  readonly #index: number;
  readonly #around: Surroundings;

  constructor(place: Place, index: number, around: Surroundings) {
    this.word = place.word;
    this.#place = place;
    this.#index = index;
    this.#around = around;
  }

  /** As it stands in the file. */
  get written(): string {
    return this.#around.block.text.slice(this.#place.start, this.#place.end);
  }

  /** Offset of the file. */
  get start(): number {
    return this.#around.block.start + this.#place.start;
  }

  /** Offset of the file, exclusive. */
  get end(): number {
    return this.#around.block.start + this.#place.end;
  }

  get isKnown(): boolean {
    return this.#around.desk.vocabulary.knows(this.word);
  }

  /** Whether the words beside it are known: names come in company, slips do not. */
  get isAlone(): boolean {
    const { places } = this.#around;
    return this.#isNoName(places[this.#index - 1]) && this.#isNoName(places[this.#index + 1]);
  }

  /** How often this file writes it: nobody makes the same slip each time. */
  get times(): number {
    return this.#around.timesOf(this.word);
  }

  /** What follows it in its block. */
  get after(): string {
    return this.#around.block.text.slice(this.#place.end);
  }

  #isNoName(beside: Place | undefined): boolean {
    if (!beside) return true;
    const { word } = beside;
    const { knows } = this.#around.desk.vocabulary;
    // A hand that writes ه for ة does so in the next word too.
    return knows(word) || knows(word.replace(/ه$/, 'ة')) || knows(word.replace(/ى$/, 'ي'));
  }
}
