import type { SectionId } from '../site.ts';
import type { Card } from './card.ts';
import { type Archive, number, text } from './database.ts';
import { inOrderOfList, orderBy, orderFromEnd, orderOfRange, type Range, storiesPerPage } from './pages.ts';
import { cardColumns, toCard } from './rows.ts';
import { type Asked, asJson } from './stories.ts';

/** The newest stories of a section. */
export function latestOfSection(archive: Archive, section: SectionId, { limit, exclude }: Asked): Card[] {
  return archive
    .about(`section ${section}`)
    .all(
      `SELECT ${cardColumns} FROM stories s WHERE s.section = ? AND s.published = 1
         AND s.path NOT IN (SELECT value FROM json_each(?)) ${orderBy.newest} LIMIT ?`,
      section,
      asJson(exclude),
      limit,
    )
    .map(toCard);
}

/** Part of a section's list. */
export function storiesOfSection(archive: Archive, section: SectionId, range: Range): Card[] {
  const rows = archive
    .about(`section ${section}`)
    .all(
      `SELECT ${cardColumns} FROM stories s WHERE s.section = ? AND s.published = 1 ${orderOfRange(range)} LIMIT ? OFFSET ?`,
      section,
      range.limit,
      range.offset,
    );
  return inOrderOfList(rows, range).map(toCard);
}

/** Path of the story that a section's first page leaves to the next, or null where it leaves none. */
export function sectionGoesOnWith(archive: Archive, section: SectionId): string | null {
  const row = archive
    .about(`section ${section}`)
    .first(
      `SELECT s.path FROM stories s WHERE s.section = ? AND s.published = 1 ${orderBy.newest} LIMIT 1 OFFSET ?`,
      section,
      storiesPerPage,
    );
  return row ? text(row, 'path') : null;
}

/** Whether a section has more stories than so many. */
export function sectionGoesOn(archive: Archive, section: SectionId, stories: number): boolean {
  const row = archive
    .about(`section ${section}`)
    .first(
      'SELECT 1 AS more FROM stories WHERE section = ? AND published = 1 LIMIT 1 OFFSET ?',
      section,
      stories,
    );
  return row !== undefined;
}

/** How many pages a section takes. Asked of the archive, where a page must not depend on how many stories that are. */
export function pagesOfSection(archive: Archive, section: SectionId): number {
  const row = archive.about(`section ${section}`).first(
    `SELECT max(1, (count(*) + ${storiesPerPage - 1}) / ${storiesPerPage}) AS pages FROM stories
     WHERE section = ? AND published = 1`,
    section,
  );
  return row ? number(row, 'pages') : 1;
}

/** Dates (ISO 8601) of every thirtieth story of a section, from the oldest: those that its full pages end with. */
export function datesOfFullSectionPages(archive: Archive, section: SectionId): string[] {
  return archive
    .about(`section ${section}`)
    .all(
      `SELECT date FROM (
         SELECT s.date, row_number() OVER (${orderFromEnd.newest}) AS number FROM stories s WHERE s.section = ? AND s.published = 1
       ) WHERE number % ${storiesPerPage} = 0 ORDER BY number`,
      section,
    )
    .map((row) => text(row, 'date'));
}
