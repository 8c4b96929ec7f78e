import type { Card } from './card.ts';
import { type Archive, number, type Row, text } from './database.ts';
import { orderBy } from './pages.ts';
import { cardColumns, toCard } from './rows.ts';

export type Month = { year: number /** 1 to 12. */; month: number };
export type CountedMonth = Month & { stories: number };

/** The month of a moment in UTC, in which the whole site counts: `2017-04`. @param epoch milliseconds */
export function monthOf(epoch: number): string {
  return new Date(epoch).toISOString().slice(0, 7);
}

/** Months that have a published story, newest first; of all years, or of one. */
export function months(archive: Archive, year?: number): CountedMonth[] {
  const rows =
    year === undefined
      ? archive.all(`SELECT month, count(*) AS stories FROM stories WHERE published = 1 ${byMonth}`)
      : archive.all(
          `SELECT month, count(*) AS stories FROM stories WHERE month BETWEEN ? AND ? AND published = 1 ${byMonth}`,
          monthKey(year, 1),
          monthKey(year, 12),
        );
  return rows.map((row) => ({ ...toMonth(row), stories: number(row, 'stories') }));
}

/** Years that have a published story, newest first. */
export function years(archive: Archive): number[] {
  return archive
    .all('SELECT DISTINCT substr(month, 1, 4) AS year FROM stories WHERE published = 1 ORDER BY year DESC')
    .map((row) => Number(text(row, 'year')));
}

/** Published stories of a month, newest first. */
export function storiesOfMonth(archive: Archive, year: number, month: number): Card[] {
  return archive
    .about(`month ${monthKey(year, month)}`)
    .all(
      `SELECT ${cardColumns} FROM stories s WHERE s.month = ? AND s.published = 1 ${orderBy.newest}`,
      monthKey(year, month),
    )
    .map(toCard);
}

/** Published stories of a day (`2017-04-13`), newest first. */
export function storiesOfDay(archive: Archive, day: string): Card[] {
  const start = Date.parse(day);
  return archive
    .about(`month ${day.slice(0, 7)}`)
    .all(
      `SELECT ${cardColumns} FROM stories s
       WHERE s.month = ? AND s.epoch >= ? AND s.epoch < ? AND s.published = 1 ${orderBy.newest}`,
      day.slice(0, 7),
      start,
      start + millisecondsInDay,
    )
    .map(toCard);
}

/** The months with stories just before and just after one. */
export function neighbouringMonths(
  archive: Archive,
  year: number,
  month: number,
): { previous: Month | null; next: Month | null } {
  const key = monthKey(year, month);
  const before = archive.first(
    'SELECT month FROM stories WHERE month < ? AND published = 1 ORDER BY month DESC LIMIT 1',
    key,
  );
  const after = archive.first(
    'SELECT month FROM stories WHERE month > ? AND published = 1 ORDER BY month LIMIT 1',
    key,
  );
  return { previous: before ? toMonth(before) : null, next: after ? toMonth(after) : null };
}

/** The months of each year, years and months in the order given. */
export function monthsByYear(all: readonly CountedMonth[]): { year: number; months: CountedMonth[] }[] {
  return [...Map.groupBy(all, ({ year }) => year)].map(([year, inYear]) => ({ year, months: inYear }));
}

/** `/archive/2017/04/`. */
export function hrefOfMonth(year: number, month: number): string {
  return `/archive/${year}/${String(month).padStart(2, '0')}/`;
}

const millisecondsInDay = 86_400_000;

const byMonth = 'GROUP BY month ORDER BY month DESC';

/** The month as the archive writes it: `2017-04`. */
export function monthKey(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function toMonth(row: Row): Month {
  const [year = '', month = ''] = text(row, 'month').split('-');
  return { year: Number(year), month: Number(month) };
}
