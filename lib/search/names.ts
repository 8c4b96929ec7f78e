import { distance } from 'fastest-levenshtein';
import { stem } from '../arabic/stem.ts';
import { stopWords } from '../arabic/stop-words.ts';
import type { KnownName } from './index-form.ts';
import { consonants, soundOfArabic, soundOfLatin } from './sounds.ts';
import { searchWords } from './word-forms.ts';

const latinWord = /^[a-z0-9'’.-]*[a-z][a-z0-9'’.-]*$/u;
/** A slip of one letter is forgiven in words of so many. */
const longWord = 5;
const fewestConsonants = 2;

/** The names of the site, to be found by what readers type for them. */
export class Names {
  readonly #names: readonly KnownName[];
  /** Words of names in Arabic letters, by their consonants. */
  readonly #bySound = new Map<string, Set<string>>();
  /** Names of one word, by what they are called in Latin letters: `cairo`, `egypt`. */
  readonly #byLatin = new Map<string, Set<string>>();

  constructor(names: readonly KnownName[]) {
    this.#names = names;
    for (const { slug, name, aliases } of names) {
      const forms = [name, ...aliases].map((form) => tellingWords(form));
      const arabic = forms.filter((words) => words.every((word) => !latinWord.test(word)));
      for (const word of arabic.flat()) note(this.#bySound, consonants(soundOfArabic(word)), word);
      const single = arabic.filter((words) => words.length === 1).flat();
      if (single.length === 0 && arabic[0]?.length === 2) single.push(...arabic[0]);
      const latin = [slug, ...forms.filter((words) => words.length === 1).flat()];
      for (const form of latin.filter((one) => latinWord.test(one) && !one.includes('-')))
        for (const word of single) note(this.#byLatin, form, word);
    }
  }

  /**
   * Words of the site's names, normalised, that a word in Latin letters may stand for: those that are called so, or else
   * those that sound so.
   */
  like(word: string): string[] {
    if (!latinWord.test(word)) return [];
    const called = [...this.#byLatin].flatMap(([form, words]) => (isNearly(word, form) ? [...words] : []));
    if (called.length > 0) return [...new Set(called)];
    return this.#heardAs(word);
  }

  /** The words whose consonants are the same and whose vowels are nearest, if they are near. */
  #heardAs(word: string): string[] {
    const sound = soundOfLatin(word);
    const key = consonants(sound);
    if (key.length < fewestConsonants) return [];
    const near = Array.from(this.#bySound.get(key) ?? [], (name) => ({
      name,
      steps: distance(sound, soundOfArabic(name)),
    }));
    const least = Math.min(...near.map(({ steps }) => steps));
    if (least > (key.length * 2) / 3) return [];
    return near.filter(({ steps }) => steps <= least + 1).map(({ name }) => name);
  }

  /** Topics that a query names, the shortest names first: «سوريا» before «الحرب السورية». */
  topics(query: string, limit: number): KnownName[] {
    const typed = tellingWords(query);
    if (typed.length === 0) return [];
    const wanted = typed.map((word) => new Set([word, ...this.like(word)].map(stem)));
    const isNamed = ({ slug, name, aliases }: KnownName): boolean => {
      const latin = slug.split('-');
      const own = new Set([...[name, ...aliases].flatMap(tellingWords).map(stem), ...latin]);
      return wanted.every((forms) => [...forms].some((form) => own.has(form)));
    };
    const length = ({ name }: KnownName): number => tellingWords(name).length;
    return this.#names
      .filter(isNamed)
      .toSorted((one, other) => length(one) - length(other))
      .slice(0, limit);
  }
}

function isNearly(word: string, form: string): boolean {
  return word === form || (word.length >= longWord && distance(word, form) === 1);
}

function tellingWords(text: string): string[] {
  return searchWords(text)
    .map((word) => word.text)
    .filter((word) => !stopWords.has(word));
}

function note(map: Map<string, Set<string>>, key: string, word: string): void {
  const known = map.get(key) ?? new Set();
  map.set(key, known.add(word));
}
