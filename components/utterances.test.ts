import fc from 'fast-check';
import { expect, test } from 'vitest';
import { utterances } from './utterances.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'كلمة').join(' ');

test('a short paragraph is read at once', () => {
  expect(utterances('  وصل الوفد.\n هل عاد؟ ')).toEqual(['وصل الوفد. هل عاد؟']);
  expect(utterances(' \n')).toEqual([]);
});

test('a long one is cut where a sentence ends, by Arabic marks too, and after a closing quotation mark', () => {
  for (const end of ['.', '؟', '!', '…', '۔', '.»', '؟»']) {
    const first = `${words(30)}${end}`;
    expect(utterances(`${first} ${words(30)}.`)).toEqual([first, `${words(30)}.`]);
  }
});

test('a number with a decimal point is not cut', () => {
  expect(utterances(`${words(38)} 3.5 ${words(20)}`).join(' ')).toContain(' 3.5 ');
});

test('a long sentence is cut at its last comma or semicolon, else between words', () => {
  for (const mark of ['،', '؛']) {
    const first = `${words(30)}${mark}`;
    expect(utterances(`${first} ${words(30)}`)).toEqual([first, words(30)]);
  }
  expect(utterances(words(60))).toEqual([words(40), words(20)]);
});

test('nothing is lost, nothing is longer than 200 letters, and no letter is halved', () => {
  const letter = fc.constantFrom('ب', 'a', '.', '؟', '»', '،', ' ', '\n', '😀');
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 900 }), (text) => {
      const pieces = utterances(text);
      expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const piece of pieces) {
        expect([...piece].length).toBeLessThanOrEqual(200);
        expect(piece).toMatch(/^\S/);
        expect(piece.isWellFormed()).toBe(true);
      }
    }),
  );
});
