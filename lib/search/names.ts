import { distance } from 'fastest-levenshtein';
import { stem } from '../arabic/stem.ts';
import { stopWords } from '../arabic/stop-words.ts';
import type { KnownName } from './index-form.ts';
import { arabicSounds, latinSounds } from './sounds.ts';
import { searchWords } from './word-forms.ts';

const latinWord = /^[a-z0-9'’.-]*[a-z][a-z0-9'’.-]*$/u;
/** A slip of one letter is forgiven in words of so many. */
const longWord = 5;

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
      for (const word of arabic.flat()) note(this.#bySound, arabicSounds(word), word);
      const single = arabic.filter((words) => words.length === 1).flat();
      const latin = [slug, ...forms.filter((words) => words.length === 1).flat()];
      for (const form of latin.filter((one) => latinWord.test(one) && !one.includes('-')))
        for (const word of single) note(this.#byLatin, form, word);
    }
  }

  /** Words of the site's names, normalised, that a word in Latin letters may stand for. */
  like(word: string): string[] {
    if (!latinWord.test(word)) return [];
    const called = [...this.#byLatin].flatMap(([form, words]) => (isNearly(word, form) ? [...words] : []));
    const sounds = latinSounds(word);
    const heard = sounds.length > 1 ? (this.#bySound.get(sounds) ?? []) : [];
    return [...new Set([...called, ...heard])];
  }

  /** Topics that a query names, those of most stories first. */
  topics(query: string, limit: number): KnownName[] {
    const typed = tellingWords(query);
    if (typed.length === 0) return [];
    const wanted = typed.map((word) => new Set([word, ...this.like(word)].map(stem)));
    const isNamed = ({ slug, name, aliases }: KnownName): boolean => {
      const latin = slug.split('-');
      const own = new Set([...[name, ...aliases].flatMap(tellingWords).map(stem), ...latin]);
      return wanted.every((forms) => [...forms].some((form) => own.has(form)));
    };
    return this.#names.filter(isNamed).slice(0, limit);
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
