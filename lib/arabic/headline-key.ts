import { normalise } from './normalise.ts';

/** A headline folded for comparing: letters, digits and single spaces, whatever quotes and points an editor typed. */
export function headlineKey(headline: string): string {
  return normalise(headline)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
