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

/** Which file of the index has the words of a group. */
export function shardOf(group: string, shards: number): number {
  return hash(group) % shards;
}
