import type { StoryTerm } from './searchable-story.ts';
import { groupOf, placeOf } from './word-forms.ts';

/** The stories among those that came which have a word, numbers ascending, and the word as the first of them writes it. */
export type Arrival = { word: string; stories: Uint32Array; amounts: Uint8Array; written: string };

/** Vowel signs and stretching: nobody types them. */
const marks = /[\p{Mn}\u0640]/gu;

/**
 * Who has which word, of the stories that came or changed. A first index is made of nothing else: columns of numbers take a
 * tenth of what lists by word would.
 */
export class Arrivals {
  readonly #ids = new Map<string, number>();
  readonly #words: { word: string; written: string; place: number }[] = [];
  #length = 0;
  /** A posting each: the word's number, the story's number, the amount. */
  #of = new Uint32Array(1024);
  #stories = new Uint32Array(1024);
  #amounts = new Uint8Array(1024);

  /** Adds a story; those that follow have higher numbers. @returns the places of its words */
  add(story: number, terms: ReadonlyMap<string, StoryTerm>): Uint16Array {
    const places = new Uint16Array(terms.size);
    let index = 0;
    for (const [term, { amount, written }] of terms) {
      const id = this.#idOf(term, written);
      this.#push(id, story, amount);
      places[index] = this.#words[id]?.place ?? 0;
      index += 1;
    }
    return places;
  }

  /** Groups the words by the rest that their places leave when they are divided by `step`. */
  grouped(step: number): (rest: number) => Arrival[] {
    const starts = new Uint32Array(this.#words.length + 1);
    const groups = Array.from({ length: step }, (): number[] => []);
    this.#words.forEach(({ place }, id) => {
      groups[place % step]?.push(id);
    });
    for (let index = 0; index < this.#length; index += 1) {
      const next = (this.#of[index] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let id = 0; id < this.#words.length; id += 1)
      starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
    const stories = new Uint32Array(this.#length);
    const amounts = new Uint8Array(this.#length);
    const free = starts.slice();
    for (let index = 0; index < this.#length; index += 1) {
      const id = this.#of[index] ?? 0;
      const at = free[id] ?? 0;
      free[id] = at + 1;
      stories[at] = this.#stories[index] ?? 0;
      amounts[at] = this.#amounts[index] ?? 0;
    }
    return (rest) =>
      (groups[rest] ?? []).flatMap((id) => {
        const known = this.#words[id];
        if (!known) return [];
        const { word, written } = known;
        const [start, end] = [starts[id], starts[id + 1]];
        return {
          word,
          written,
          stories: stories.subarray(start, end),
          amounts: amounts.subarray(start, end),
        };
      });
  }

  #idOf(term: string, written: string): number {
    const known = this.#ids.get(term);
    if (known !== undefined) return known;
    const word = ownCopy(term);
    const id = this.#words.length;
    this.#ids.set(word, id);
    this.#words.push({ word, written: withoutMarks(written), place: placeOf(groupOf(word)) });
    return id;
  }

  #push(id: number, story: number, amount: number): void {
    const at = this.#length;
    if (at === this.#of.length) this.#grow(2 * at);
    this.#of[at] = id;
    this.#stories[at] = story;
    this.#amounts[at] = amount;
    this.#length = at + 1;
  }

  #grow(length: number): void {
    const [of, stories, amounts] = [this.#of, this.#stories, this.#amounts];
    this.#of = new Uint32Array(length);
    this.#stories = new Uint32Array(length);
    this.#amounts = new Uint8Array(length);
    this.#of.set(of);
    this.#stories.set(stories);
    this.#amounts.set(amounts);
  }
}

/** A word as readers are shown it: «أمريكا», not «امريكا» and not «أمْريكا». */
export function withoutMarks(written: string): string {
  return ownCopy(written.replace(marks, ''));
}

/** V8 cuts a long word out of its text by pointing at it, and so keeps the whole text for one word. */
function ownCopy(word: string): string {
  return Buffer.from(word).toString();
}
