import type { MonthPart } from './months.ts';

/**
 * How pages mark a part of a month's name, so that their styles (app/styles/settings.css) can show one tradition alone. What the house
 * style does not say is hidden, and so is neither copied nor read out.
 */
export function markupOfMonthPart({ traditions }: MonthPart): { className: string; hidden: boolean } {
  const isHouseStyle = traditions.includes('both');
  const others = traditions.filter((tradition) => tradition !== 'both');
  return { className: others.join(' ') || 'both', hidden: !isHouseStyle };
}
