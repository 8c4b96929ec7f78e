/**
 * What makes two stories related: a handful of numbers, fitted on what editors of Arabic publishers linked
 * (tools/fit-related.ts; the README says what each of them adds).
 */
export const weights = {
  /** How many words of the body one word of a field is worth. */
  headline: 3,
  lead: 2,
  body: 1,
  /** Where a word's repetition stops to count, and how much a long text is held against it (BM25's k1 and b). */
  saturation: 5,
  length: 0.9,
  /** Words of a text of ordinary length. */
  ordinaryLength: 200,
  /** A topic, a place and a running story in common, in words. */
  topic: 1.5,
  place: 1,
  thread: 3,
  /** A word of more than this share of all stories tells none of them apart. */
  commonest: 0.3,
  /** Interest fades with the time between two stories, softly: (1 + days / fadeDays) ^ -fade. */
  fade: 0.2,
  fadeDays: 0.5,
  /** Background pieces are linked again and again: «لماذا»، «من هو»، «خمسة أسئلة». */
  explainer: 1.1,
};

export type Weights = typeof weights;
