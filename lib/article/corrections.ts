import type { Correction } from './article.ts';

/**
 * Corrections in the order of time, each with an anchor of its own: `correction-2017-04-14`, and the second of that day
 * `correction-2017-04-14-2`. One that is added later, wherever the editor writes it, renames none before it.
 */
export function withAnchors(corrections: readonly Omit<Correction, 'anchor'>[]): Correction[] {
  const ofDay = new Map<string, number>();
  return corrections
    .toSorted((one, other) => one.date.epoch - other.date.epoch)
    .map(({ date, text }) => {
      const day = new Date(date.epoch).toISOString().slice(0, 10);
      const number = (ofDay.get(day) ?? 0) + 1;
      ofDay.set(day, number);
      return { date, text, anchor: `correction-${day}${number === 1 ? '' : `-${number}`}` };
    });
}
