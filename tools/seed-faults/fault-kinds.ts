import type { Block } from '../../lib/desk/copy/copy.ts';
import { arabicWords } from '../../lib/desk/letters.ts';
import type { Edit } from '../../lib/desk/rules/rule.ts';
import type { Chance } from '../bench/archive/chance.ts';
import type { ForeignNames } from './foreign-names.ts';

/** A slip that writers make, and the rules of which any finds it. */
export type FaultKind = {
  id: string;
  rules: readonly string[];
  /** Every way to make it in a block; offsets count within the block. */
  ways(block: Block, chance: Chance, names: ForeignNames): Edit[];
};

/** A change to what a pattern finds. */
function exchange(
  { text }: Block,
  pattern: RegExp,
  change: (found: string, groups: string[]) => string | null,
): Edit[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index, ...groups }) => {
    const changed = change(
      found,
      Object.values(groups).filter((group) => typeof group === 'string'),
    );
    return changed === null || changed === found
      ? []
      : [{ start: index, end: index + found.length, text: changed }];
  });
}

/** A change to words of at least so many letters that carry no vowel signs. */
function exchangeWords({ text }: Block, fewest: number, change: (word: string) => string | null): Edit[] {
  return [...arabicWords(text)].flatMap(({ word, start, end }) => {
    if (word.length < fewest || word.length !== end - start) return [];
    const changed = change(word);
    return changed === null || changed === word ? [] : [{ start, end, text: changed }];
  });
}

const within = (word: string, chance: Chance): number => 1 + chance.below(word.length - 2);
const latinMarks: Record<string, string> = { '،': ',', '؛': ';', '؟': '?' };
const invisible = ['\u200F', '\u200E', '\u202B', '\u2067', '\u200B', '\uFEFF', '\u00AD', '\u200D'];
const finals: Record<string, string> = { ة: 'ه', ى: 'ي', ي: 'ى' };

/** Forms that a font would choose, by the letter that they are a form of. */
const forms = new Map(
  Array.from({ length: 0xfefc - 0xfe80 + 1 }, (_, index) => String.fromCharCode(0xfe80 + index))
    .filter((form) => form.normalize('NFKC').length === 1)
    .map((form) => [form.normalize('NFKC'), form]),
);

/** How one foreign sound is written in several ways. */
const soundAlike: readonly (readonly [string, string])[] = [
  ['غ', 'ج'],
  ['ت', 'ط'],
  ['ي', ''],
  ['و', ''],
  ['ا', ''],
  ['س', 'ص'],
];

export const faultKinds: readonly FaultKind[] = [
  {
    id: 'a Latin comma, semicolon or question mark',
    rules: ['latin-punctuation'],
    ways: (block) => exchange(block, /(?<=\p{Script=Arabic})[،؛؟]/gu, (mark) => latinMarks[mark] ?? null),
  },
  {
    id: 'straight quotes',
    rules: ['straight-quotes'],
    ways: (block) =>
      exchange(block, /«([^«»"\uFFFC]*\p{Script=Arabic}[^«»"\uFFFC]*)»/gu, (_, [words]) => `"${words}"`),
  },
  {
    id: 'digits of another system',
    rules: ['digit-systems'],
    ways: (block) =>
      exchange(block, /(?<![\p{N}\p{L}.,:/–-])\d{1,4}(?![\p{N}\p{L}.,:/–-])/gu, (digits) =>
        digits.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit))),
      ),
  },
  {
    id: 'tatweel',
    rules: ['tatweel'],
    ways: (block, chance) =>
      exchangeWords(block, 4, (word) => {
        const at = within(word, chance);
        return `${word.slice(0, at)}${'ـ'.repeat(1 + chance.below(3))}${word.slice(at)}`;
      }),
  },
  {
    id: 'presentation forms',
    rules: ['presentation-forms'],
    ways: (block) =>
      exchangeWords(block, 3, (word) => word.replace(/./gu, (letter) => forms.get(letter) ?? letter)),
  },
  {
    id: 'what cannot be seen',
    rules: ['bidi-controls', 'invisible-letters'],
    ways: (block, chance) =>
      exchangeWords(block, 3, (word) => {
        const at = chance.below(word.length);
        return word.slice(0, at) + invisible[chance.below(invisible.length)] + word.slice(at);
      }),
  },
  {
    id: 'a Persian letter',
    rules: ['persian-letters'],
    ways: (block) =>
      exchangeWords(block, 3, (word) =>
        /[كي]/u.test(word) ? word.replace('ك', 'ک').replace('ي', 'ی') : null,
      ),
  },
  {
    id: 'two spaces',
    rules: ['doubled-spaces'],
    ways: (block) => exchange(block, /(?<=[^\s\uFFFC]) (?=[^\s\uFFFC])/gu, () => '  '),
  },
  {
    id: 'a word twice',
    rules: ['doubled-words'],
    ways: (block) => exchangeWords(block, 2, (word) => `${word} ${word}`),
  },
  {
    id: 'a space before a mark',
    rules: ['spacing'],
    ways: (block) => exchange(block, /(?<=\p{Script=Arabic})(?:[،؛؟…:]|\.(?=\s|$))/gu, (mark) => ` ${mark}`),
  },
  {
    id: 'a hamza left out',
    rules: ['hamza', 'topic-name'],
    ways: (block) => exchangeWords(block, 2, (word) => word.replace(/[أإآ]/u, 'ا')),
  },
  {
    id: 'ه for ة, or ى and ي',
    rules: ['final-letter', 'topic-name'],
    ways: (block) =>
      exchangeWords(block, 2, (word) => {
        const last = finals[word.slice(-1)];
        return last === undefined ? null : word.slice(0, -1) + last;
      }),
  },
  {
    id: 'letters changed about, or one twice',
    rules: ['misspelling', 'topic-name', 'hamza', 'final-letter'],
    ways: (block, chance) =>
      exchangeWords(block, 6, (word) => {
        const at = within(word, chance);
        const [letter, next] = [word.charAt(at), word.charAt(at + 1)];
        return chance.below(2) === 0 || letter === next || at + 2 >= word.length
          ? `${word.slice(0, at)}${letter}${word.slice(at)}`
          : `${word.slice(0, at)}${next}${letter}${word.slice(at + 2)}`;
      }),
  },
  {
    id: "a name in another's spelling",
    rules: ['topic-name', 'misspelling'],
    ways: (block, chance, names) =>
      exchangeWords(block, 5, (word) => {
        if (!names.words.has(word)) return null;
        const inner = word.slice(1, -1);
        const ways = soundAlike.filter(([sound]) => inner.includes(sound));
        const [sound, other] = ways[chance.below(ways.length)] ?? ['', ''];
        const spelt = word.charAt(0) + inner.replace(sound, other) + word.slice(-1);
        return sound === '' || names.accepts(spelt) ? null : spelt;
      }),
  },
  {
    id: 'a mark without its other',
    rules: ['balanced-marks'],
    ways: (block) => exchange(block, /[«»()]/gu, () => ''),
  },
];
