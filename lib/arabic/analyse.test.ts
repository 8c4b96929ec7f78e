import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { normalise } from './normalise.ts';
import { stem } from './stem.ts';

describe('stem', () => {
  it.each([
    ['والمكتبات', 'مكتب'],
    ['للمعلمين', 'معلم'],
    ['بالسيارة', 'سيار'],
    ['كاتبها', 'كاتب'],
    ['سورية', 'سور'],
    ['وزير', 'وزير'],
    ['ولد', 'ولد'],
    ['والوزير', 'وزير'],
    ['CNN', 'cnn'],
    ['2017', '2017'],
  ])('of %s is %s', (word, expected) => {
    expect(stem(normalise(word))).toBe(expected);
  });

  it('always leaves at least two letters of a word that has them', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'وفبكلالانيةهت'), minLength: 2, maxLength: 9 });
    fc.assert(fc.property(letters, (word) => stem(normalise(word)).length >= 2));
  });
});

describe('analyse', () => {
  it('leaves out what tells nothing and says where the rest stands', () => {
    const text = 'قال الوزيرُ إن المحادثات في موسكو';
    expect(analyse(text).map(({ stem: one, start, end }) => [one, text.slice(start, end)])).toEqual([
      ['وزير', 'الوزيرُ'],
      ['محادث', 'المحادثات'],
      ['موسكو', 'موسكو'],
    ]);
  });

  it('brings spellings of a word together', () => {
    const stems = ['الأزمة', 'ازمه', 'والأزمات', 'أَزْمَة'].map((word) => analyse(word)[0]?.stem);
    expect(new Set(stems)).toEqual(new Set(['ازم']));
  });

  it('keeps names whole', () => {
    expect(analyse('بوتين')[0]?.stem).toBe('بوت');
    expect(analyse('بوتين', new Set(['بوتين']))[0]?.stem).toBe('بوتين');
  });
});
