import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index).join(' ');

test('a short passage stands whole, its spaces as one', () => {
  expect(textFragment(' قال  نعم ')).toBe(`:~:text=${encodeURIComponent('قال نعم')}`);
});

test('what has a meaning in a fragment is encoded', () => {
  expect(textFragment('a-b, c & d#e')).toBe(':~:text=a%2Db%2C%20c%20%26%20d%23e');
});

test('a long passage is its first and last words', () => {
  expect(textFragment(numbers(1, 12))).not.toContain(',');
  expect(textFragment(numbers(1, 13))).toBe(':~:text=1%202%203%204%205,9%2010%2011%2012%2013');
});

test('no term reaches over the end of a paragraph', () => {
  expect(textFragment('one two\n\nthree four')).toBe(':~:text=one%20two,three%20four');
});
