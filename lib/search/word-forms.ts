import { hash } from '../arabic/hash.ts';
import { stem } from '../arabic/stem.ts';
import { type Word, words } from '../arabic/words.ts';

const longVowels = /[اوي]/gu;
const shortestSkeleton = 3;

/** The words of a text that are worth a search: single letters are none, single digits are. */
export function searchWords(text: string): Word[] {
  return words(text).filter((word) => word.text.length > 1 || /\d/u.test(word.text));
}

/**
 * What all spellings of a word have in common: its stem without the long vowels, by which transcriptions of foreign names
 * differ. Words too short for that are grouped by their stem.
 *
 * @param word normalised, or a stem
 */
export function groupOf(word: string): string {
  const stemmed = stem(word);
  const skeleton = stemmed.charAt(0) + stemmed.slice(1).replace(longVowels, '');
  return skeleton.length < shortestSkeleton ? stemmed : skeleton;
}

/** No index has more files of postings. A power of two, as all numbers of them are. */
export const mostShards = 4096;

/** Which file of the index would have the words of a group if there were as many as can be. */
export function placeOf(group: string): number {
  return hash(group) % mostShards;
}

/** Which file of the index has the words of a group. @param shards a power of two */
export function shardOf(group: string, shards: number): number {
  return placeOf(group) % shards;
}
