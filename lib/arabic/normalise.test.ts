import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseWithOffsets } from './normalise.ts';
import { patience, runs } from './test-runs.ts';

/** Letters that news text is made of, with everything that is folded or dropped. */
const newsText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'أإآٱابتثجةهىيئؤءکیےكـ ًٌٍَُِّْٰ٠١٢۴۵.،؛؟«»\u200c\u200f\ufeffﻻﷲﺱabcÉ ß12'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});

describe('normalise', () => {
  it.each([
    ['أحمد إبراهيم آمن ٱلله', 'احمد ابراهيم امن الله'],
    ['مستشفى', 'مستشفي'],
    ['مدرسة', 'مدرسه'],
    ['مسؤول', 'مسوول'],
    ['رئيس', 'رييس'],
    ['مُحَمَّدٌ', 'محمد'],
    ['الرحمٰن', 'الرحمن'],
    ['عـــاجل', 'عاجل'],
    ['٢٠١٧', '2017'],
    ['۱۴۳۸', '1438'],
    ['کیف', 'كيف'],
    ['ﻻ إله', 'لا اله'],
    ['ﺳﻮﺭﻳﺎ', 'سوريا'],
    ['سو\u200fريا', 'سوريا'],
    ['می\u200cخواهم', 'ميخواهم'],
    ['  خبر\u00a0 \n جديد ', 'خبر جديد'],
    ['ÉCOLE', 'ecole'],
    ['', ''],
  ])('folds «%s» into «%s»', (text, folded) => {
    expect(normalise(text)).toBe(folded);
  });

  it(
    'folds any text once and for all',
    () => {
      fc.assert(
        fc.property(newsText, (text) => normalise(normalise(text)) === normalise(text)),
        runs,
      );
    },
    patience,
  );

  it(
    'folds a text and its composed and decomposed forms alike',
    () => {
      fc.assert(
        fc.property(newsText, (text) => {
          expect(normalise(text.normalize('NFD'))).toBe(normalise(text.normalize('NFC')));
        }),
        runs,
      );
    },
    patience,
  );
});

describe('normaliseWithOffsets', () => {
  it('leads every folded letter back to the letters it came from, marks included', () => {
    const original = 'قال مُحَمَّدٌ ثم';
    const { text, starts, ends } = normaliseWithOffsets(original);
    const at = text.indexOf('محمد');
    expect(original.slice(starts[at], ends[at + 3])).toBe('مُحَمَّدٌ');
  });

  it('leads both letters of a ligature back to it', () => {
    const { text, starts, ends } = normaliseWithOffsets('ﻻ');
    expect(text).toBe('لا');
    expect([...starts]).toEqual([0, 0]);
    expect([...ends]).toEqual([1, 1]);
  });

  it(
    'folds as `normalise` does, whatever the text',
    () => {
      fc.assert(
        fc.property(newsText, (original) => {
          expect(normaliseWithOffsets(original).text).toBe(normalise(original));
        }),
        runs,
      );
    },
    patience,
  );

  it(
    'keeps offsets in order and inside the text, whatever the text',
    () => {
      fc.assert(
        fc.property(newsText, (original) => {
          const { text, starts, ends } = normaliseWithOffsets(original);
          expect(starts).toHaveLength(text.length);
          expect(ends).toHaveLength(text.length);
          for (let unit = 0; unit < text.length; unit += 1) {
            const start = starts[unit] ?? -1;
            const end = ends[unit] ?? -1;
            expect(start).toBeGreaterThanOrEqual(unit === 0 ? 0 : (starts[unit - 1] ?? 0));
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(original.length);
          }
        }),
        runs,
      );
    },
    patience,
  );
});
