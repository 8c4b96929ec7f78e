import { distance } from 'fastest-levenshtein';

/** Further away than this share of the word, a suggestion would only puzzle. */
const furthest = 0.4;

/** The known value that a mistyped one is nearest to, or null where none is near. */
export function nearest(value: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(value.length * furthest)) + 1;
  for (const candidate of known) {
    const steps = distance(value, candidate);
    if (steps < least) {
      least = steps;
      best = candidate;
    }
  }
  return best;
}
