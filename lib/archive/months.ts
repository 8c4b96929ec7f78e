import type { Card } from './card.ts';
import { type Archive, number, text } from './database.ts';
import { cardColumns, toCard } from './rows.ts';

export type Month = { year: number /** 1 to 12. */; month: number; stories: number };

/** Months that have a published story, newest first. */
export function months(archive: Archive): Month[] {
  return archive
    .all(
      'SELECT month, count(*) AS stories FROM stories WHERE published = 1 GROUP BY month ORDER BY month DESC',
    )
    .map((row) => {
      const [year = '', month = ''] = text(row, 'month').split('-');
      return { year: Number(year), month: Number(month), stories: number(row, 'stories') };
    });
}

/** Published stories of a month, newest first. */
export function storiesOfMonth(archive: Archive, year: number, month: number): Card[] {
  const key = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  return archive
    .all(
      `SELECT ${cardColumns} FROM stories s WHERE s.month = ? AND s.published = 1 ORDER BY s.epoch DESC, s.path`,
      key,
    )
    .map(toCard);
}

/** The months of each year, years and months in the order given. */
export function monthsByYear(all: readonly Month[]): { year: number; months: Month[] }[] {
  return [...Map.groupBy(all, ({ year }) => year)].map(([year, inYear]) => ({ year, months: inYear }));
}

/** The months with stories just before and just after, in a list that is newest first. */
export function neighbouringMonths(
  all: readonly Month[],
  year: number,
  month: number,
): { previous: Month | null; next: Month | null } {
  const index = all.findIndex((one) => one.year === year && one.month === month);
  return { previous: all[index + 1] ?? null, next: all[index - 1] ?? null };
}

/** `/archive/2017/04/`. */
export function hrefOfMonth(year: number, month: number): string {
  return `/archive/${year}/${String(month).padStart(2, '0')}/`;
}
