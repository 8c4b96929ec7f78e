import type { Correction, NewsDate } from '../article/article.ts';
import type { Headline } from './card.ts';
import { type Archive, number, text } from './database.ts';
import { inOrderOfList, type Range, storiesPerPage } from './pages.ts';
import { headlineColumns, toHeadline } from './rows.ts';

/** What was corrected, with the story that it was corrected in. */
export type ListedCorrection = { correction: Correction; story: Headline };

/** The name of its place in the list. */
export function placeOf({ correction, story }: ListedCorrection): string {
  return `${story.path}/${correction.anchor}`;
}

// In this order of tables: few stories were corrected.
const published = 'FROM corrections c CROSS JOIN stories s ON s.path = c.path WHERE s.published = 1';
const newestFirst = 'ORDER BY c.epoch DESC, c.path, c.anchor';
const oldestFirst = 'ORDER BY c.epoch, c.path DESC, c.anchor DESC';

/** Part of the list of all corrections, the newest first. */
export function listedCorrections(archive: Archive, range: Range): ListedCorrection[] {
  const rows = archive.all(
    `SELECT ${headlineColumns}, c.anchor, c.text, c.date AS corrected, c.epoch AS corrected_epoch, c.has_time AS corrected_has_time
     ${published} ${range.fromEnd ? oldestFirst : newestFirst} LIMIT ? OFFSET ?`,
    range.limit,
    range.offset,
  );
  return inOrderOfList(rows, range).map((row) => ({
    correction: {
      anchor: text(row, 'anchor'),
      text: text(row, 'text'),
      date: {
        iso: text(row, 'corrected'),
        epoch: number(row, 'corrected_epoch'),
        hasTime: number(row, 'corrected_has_time') === 1,
      },
    },
    story: toHeadline(row),
  }));
}

export function countCorrections(archive: Archive): number {
  const row = archive.first(`SELECT count(*) AS corrections ${published}`);
  return row ? number(row, 'corrections') : 0;
}

/** How many pages the list takes. Asked of the archive, where a page must not depend on how many corrections that are. */
export function pagesOfCorrections(archive: Archive): number {
  const row = archive.first(
    `SELECT max(1, (count(*) + ${storiesPerPage - 1}) / ${storiesPerPage}) AS pages ${published}`,
  );
  return row ? number(row, 'pages') : 1;
}

/** Whether there are more corrections than so many. */
export function correctionsGoOn(archive: Archive, corrections: number): boolean {
  return archive.first(`SELECT 1 AS more ${published} LIMIT 1 OFFSET ?`, corrections) !== undefined;
}

/** The moment of the newest correction, or null where there is none. */
export function lastCorrection(archive: Archive): NewsDate | null {
  const [last] = listedCorrections(archive, { order: 'newest', fromEnd: false, limit: 1, offset: 0 });
  return last?.correction.date ?? null;
}

/** Dates (ISO 8601) of every thirtieth correction, from the oldest: those that full pages end with. */
export function datesOfFullCorrectionPages(archive: Archive): string[] {
  return archive
    .all(
      `SELECT date FROM (SELECT c.date, row_number() OVER (${oldestFirst}) AS number ${published})
       WHERE number % ${storiesPerPage} = 0 ORDER BY number`,
    )
    .map((row) => text(row, 'date'));
}
