import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from './test-runs.ts';
import { countWords, words } from './words.ts';

describe('words', () => {
  it('finds words with where they stand, punctuation and marks apart', () => {
    const text = '«قُتِلَ 59، وفق RIA Novosti»';
    expect(words(text).map((word) => [word.text, text.slice(word.start, word.end)])).toEqual([
      ['قتل', 'قُتِلَ'],
      ['59', '59'],
      ['وفق', 'وفق'],
      ['ria', 'RIA'],
      ['novosti', 'Novosti'],
    ]);
  });

  it('parts a name at its hyphen and keeps a number with its point whole', () => {
    expect(words('كيم جونغ-أون 25.6 مليار').map(({ text }) => text)).toEqual([
      'كيم',
      'جونغ',
      'اون',
      '25.6',
      'مليار',
    ]);
  });

  it(
    'never lets two words overlap, and counts as many as it finds',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), (text) => {
          let before = 0;
          for (const { start, end } of words(text)) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThan(start);
            before = end;
          }
          expect(before).toBeLessThanOrEqual(text.length);
          expect(countWords(text)).toBe(words(text).length);
        }),
        runs,
      );
    },
    patience,
  );
});
