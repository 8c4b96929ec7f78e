import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marked, passage } from './passage.ts';
import { parseQuery } from './query.ts';

/** Marks as «[…]», to be read. */
function read(text: string, query: string): string {
  return marked(text, parseQuery(query))
    .map((run) => (run.isMatch ? `[${run.text}]` : run.text))
    .join('');
}

it.each([
  ['vowel signs', 'حُدِّثَ الخَبَرُ أمس', 'الخبر', 'حُدِّثَ [الخَبَرُ] أمس'],
  ['particles', 'وبالحريق التهم المعبد', 'حريق', '[وبالحريق] التهم المعبد'],
  ['hamzas and taa', 'القمة الأميركية', 'اميركيه', 'القمة [الأميركية]'],
  ['neighbours together', 'هجوم خان شيخون أمس', 'خان شيخون', 'هجوم [خان شيخون] أمس'],
  ['but not across a comma', 'خان، شيخون', 'خان شيخون', '[خان]، [شيخون]'],
  ['digits of another system', 'كوب ٢٨ في دبي', '28', 'كوب [٢٨] في دبي'],
  ['nothing else', 'لا شيء هنا', 'قمر', 'لا شيء هنا'],
])('marks %s', (_, text, query, expected) => {
  expect(read(text, query)).toBe(expected);
});

it('loses no letter of the text, whatever is asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, query) => {
      const runs = marked(text, parseQuery(`${query} ${text.slice(0, 12)}`));
      expect(runs.map((run) => run.text).join('')).toBe(text);
    }),
  );
});

it('cuts the part that has most of the words, from word to word', () => {
  const filler = 'كلام كثير لا يعني شيئًا لأحد ولا يقول جديدًا. '.repeat(12);
  const text = `فقرة أولى عن روسيا وحدها.\n${filler}ثم التقى لافروف نظيره في روسيا أمس. ${filler}`;
  const found = passage(text, parseQuery('لافروف روسيا'));
  const whole = found?.map((run) => run.text).join('') ?? '';
  expect(found?.filter((run) => run.isMatch).map((run) => run.text)).toEqual(['لافروف', 'روسيا']);
  expect(whole).toMatch(/^….+…$/u);
  expect(text).toContain(whole.slice(1, -1));
  expect(whole.length).toBeLessThan(240);
});

it('says nothing of a text without the words', () => {
  expect(passage('فقرة عن القمر.', parseQuery('زلزال'))).toBeUndefined();
});
