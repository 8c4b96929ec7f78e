/** What ranks one story over another in a search: tuned on other publishers' news (tools/evaluate-search.ts). */
export const weights = {
  /** How many words of the body one word of a field is worth. */
  headline: 7,
  summary: 2,
  opening: 2.5,
  body: 1,
  /** Where repetition stops to count, and how much a long text is held against it (BM25's k1 and b). */
  saturation: 1.6,
  length: 0.4,
  /** Words of a text of ordinary length. */
  ordinaryLength: 250,
  /** How much more a word counts in the very form that was typed. */
  sameForm: 0.15,
  /** What a match counts once a particle is taken off the word typed: «وبالحريق» finds «حريق». */
  withoutParticle: 0.9,
  /** What a match counts that differs in long vowels: «نتنياهو» and «نتانياهو», «بوتن» and «بوتين». */
  sameConsonants: 0.5,
  /** What a match counts for a word in Latin letters: «lavrov» finds «لافروف». */
  transliterated: 0.9,
  /** How much the rarity of a word counts. */
  rarity: 0.9,
  /** The more of the words a story has, the better: its score times (share of them) ^ coverage. */
  coverage: 0.8,
  /** A story counts as found with this share of what the words are worth: of a few words most, of many some. */
  leastShareOfFew: 0.6,
  leastShareOfMany: 0.3,
  few: 3,
};
