/** Adults read about 180 words of Arabic news a minute on a screen. */
const wordsPerMinute = 180;

/** Whole minutes, at least one. */
export function minutesToRead(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
