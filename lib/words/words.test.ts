import { describe, expect, it } from 'vitest';
import { isLanguage, type Language, languages } from '../site.ts';
import { type Counted, counted, countedForms } from './counted.ts';
import { wordsIn } from './words.ts';

const all = Object.keys(languages).filter(isLanguage);

/** Every text of a table by the way to it; what takes a name is called with one that any script has. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('1', '2'))]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`));
}

/** The places that a script or component fills. */
const signsOf = (text: string): string[] =>
  (text.match(/[#@%]/g) ?? []).filter((sign) => sign !== '%').sort();

const letters: Record<Language, RegExp> = {
  ar: /^[\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u,
  fa: /^[\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u,
  ur: /^[\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]*$/u,
  he: /^[\p{Script=Hebrew}\p{Script=Common}]*$/u,
  en: /^[\p{Script=Latin}\p{Script=Common}]*$/u,
  fr: /^[\p{Script=Latin}\p{Script=Common}]*$/u,
};

/** Names that are written so in every script. */
const names = /JavaScript|Markdown|RSS|JSON Feed|Natural Earth|EPUB|PDF/g;

describe.each(all)('the table of %s', (language) => {
  const texts = textsOf(wordsIn(language));

  it('says everything, in its own letters', () => {
    for (const [path, text] of texts) {
      expect(text.trim(), path).not.toBe('');
      expect(text.replace(names, ''), path).toMatch(letters[language]);
    }
  });

  it('has room for what is put into its sentences where Arabic has', () => {
    const arabic = new Map(textsOf(wordsIn('ar')));
    for (const [path, text] of texts) {
      if (/^\.(?:counts|story\.(?:minutes|later))\./.test(path)) continue;
      expect(signsOf(text), path).toEqual(signsOf(arabic.get(path) ?? ''));
    }
  });

  it.each([0, 1, 2, 3, 11, 100, 1234])('counts %i', (count) => {
    const { counts, story } = wordsIn(language);
    for (const forms of [...Object.values(counts), story.minutes, story.later]) {
      expect(counted(count, forms, language)).not.toMatch(/#|undefined/);
    }
  });
});

const stories: [Language, number, string][] = [
  ['ar', 1, 'خبر واحد'],
  ['ar', 2, 'خبران'],
  ['ar', 11, '11 خبرًا'],
  ['fa', 12, '۱۲ خبر'],
  ['ur', 1, '1 خبر'],
  ['ur', 1234, '1,234 خبریں'],
  ['he', 1, 'ידיעה אחת'],
  ['he', 2, 'שתי ידיעות'],
  ['he', 20, '20 ידיעות'],
  ['en', 0, '0 stories'],
  ['en', 1, '1 story'],
  ['fr', 0, '0 article'],
  ['fr', 2, '2 articles'],
];

it.each(stories)('counts in %s: %i', (language, count, text) => {
  expect(counted(count, wordsIn(language).counts.stories, language)).toBe(text);
});

it('hands scripts the forms with the locale that they count by', () => {
  const forms: Counted = { one: '# story', other: '# stories' };
  expect(JSON.parse(countedForms(forms, 'fa'))).toEqual({ ...forms, locale: 'fa-u-nu-arabext' });
});
