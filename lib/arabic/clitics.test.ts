import { describe, expect, it } from 'vitest';
import { stripClitics } from './clitics.ts';

describe('stripClitics', () => {
  it.each([
    ['سوريا', 'سوريا'],
    ['لسوريا', 'سوريا'],
    ['وسوريا', 'سوريا'],
    ['ولسوريا', 'سوريا'],
    ['وبكوريا', 'كوريا'],
    ['فبوتين', 'بوتين'],
    ['كالامم', 'الامم'],
    ['للسعوديه', 'السعوديه'],
    ['وللسعوديه', 'السعوديه'],
    ['بالولايات', 'الولايات'],
    ['وبالولايات', 'ولايات'],
    ['السعوديه', 'سعوديه'],
  ])('finds in «%s» the word «%s»', (word, bare) => {
    expect(stripClitics(word)).toContain(bare);
  });

  it.each(['بوتين', 'لافروف', 'واشنطن', 'فرنسا', 'كوريا', 'سوريا'])(
    'tries «%s» as it stands first',
    (name) => {
      expect(stripClitics(name)[0]).toBe(name);
    },
  );

  it.each(['و', 'ال', 'لل', 'بي', ''])('leaves no single letter of «%s»', (word) => {
    expect(stripClitics(word).filter((form) => form !== word && form.length < 2)).toEqual([]);
  });
});
