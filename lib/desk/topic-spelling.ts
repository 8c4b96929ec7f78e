import { distance } from 'fastest-levenshtein';
import { normalise } from '../arabic/normalise.ts';
import { remembered } from '../arabic/remembered.ts';
import type { NamedTopic } from '../archive/topics.ts';
import { arabicWords } from './letters.ts';
import { withoutParticles } from './particles.ts';

/** How topics are spelt. All words are given by their letters (`letters.ts`). */
export type TopicSpelling = {
  /** Words of names and aliases. */
  words: ReadonlySet<string>;
  /** Whether a word is one of them, with or without particles. */
  accepts(word: string): boolean;
  /** Words that stand twice in a row in some name («بطرس بطرس غالي»). */
  doubles: ReadonlySet<string>;
  /** The spelling of the topic's name that a word sounds like, where it is not one that the topic has; else null. */
  preferred(word: string): Preferred | null;
};

export type Preferred = {
  spelling: string;
  /** Whether it is but a letter away. */
  isClose: boolean;
};

/** Words of fewer letters sound like too many others. */
const shortest = 4;

/** Names of fewer consonants sound alike by chance. */
const fewestSounds = 3;

/** Letters by which the press of different countries writes one foreign sound. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/[غجقگك]/gu, 'ك'],
  [/[طت]/gu, 'ت'],
  [/[صسثش]/gu, 'س'],
  [/[ڤف]/gu, 'ف'],
  [/[پب]/gu, 'ب'],
  [/[ذدضظز]/gu, 'د'],
  [/[حه]/gu, 'ه'],
];

/** A topic, or words without one, which are spelt as they are. */
type Named = { name: string; aliases: readonly string[]; kind: NamedTopic['kind'] | null };

export function topicSpelling(topics: readonly Named[]): TopicSpelling {
  const words = new Set<string>();
  const doubles = new Set<string>();
  const bySound = new Map<string, Set<string>>();
  for (const { name, aliases, kind } of topics) {
    for (const written of [name, ...aliases]) {
      let before = '';
      for (const { word } of arabicWords(written)) {
        words.add(word);
        if (word === before) doubles.add(word);
        before = word;
        if ((kind !== 'person' && kind !== 'place') || written !== name || word.length < shortest) continue;
        const sound = soundOf(word);
        bySound.set(sound, (bySound.get(sound) ?? new Set()).add(word));
      }
    }
  }
  const accepts = remembered((word: string) => withoutParticles(word).some((form) => words.has(form)));
  const preferred = remembered((word: string): Preferred | null => {
    if (accepts(word)) return null;
    for (const form of particlesOnly(word)) {
      if (form.length < shortest) continue;
      const sound = soundOf(form);
      const known = sound.length < fewestSounds ? [] : [...(bySound.get(sound) ?? [])];
      const near = known.filter((name) => isNear(name, form, sound.length));
      const [name] = near;
      if (name === undefined || near.length > 1) continue;
      return {
        spelling: word.slice(0, word.length - form.length) + name,
        isClose: distance(name, form) === 1,
      };
    }
    return null;
  });
  return { words, doubles, accepts, preferred };
}

/** Names of few sounds must be nearly the same letters too; and «فرنسي» is no spelling of «فرنسا». */
function isNear(name: string, word: string, sounds: number): boolean {
  if (name.slice(-1) !== word.slice(-1) || Math.abs(name.length - word.length) > 1) return false;
  const steps = distance(name, word);
  return sounds > fewestSounds ? steps <= 2 : steps === 1 && name.charAt(0) === word.charAt(0);
}

/** A word as it sounds in the main: foreign vowels are written or left out at will. */
function soundOf(word: string): string {
  let sound = normalise(word);
  for (const [letters, one] of sounds) sound = sound.replace(letters, one);
  const [first = '', ...rest] = sound;
  return first + rest.join('').replace(/[اوي]/gu, '');
}

/** The word, and what it is without a particle before it. */
function particlesOnly(word: string): string[] {
  return [word, ...(/^[وفبكل]/u.test(word) ? [word.slice(1)] : [])];
}
