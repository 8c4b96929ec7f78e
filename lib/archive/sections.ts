import type { Language, SectionId } from '../site.ts';
import type { Card } from './card.ts';
import { type Archive, number, text } from './database.ts';
import { inOrderOfList, orderBy, orderFromEnd, orderOfRange, type Range, storiesPerPage } from './pages.ts';
import { cardColumns, toCard } from './rows.ts';
import { type Asked, asJson } from './stories.ts';

/** A section as readers of a language have it: its stories are of that language alone. */
export type SectionList = { section: SectionId; language: Language };

const inSection = 'FROM stories s WHERE s.language = ? AND s.section = ? AND s.published = 1';

/** The same archive for a question about one section. */
function about(archive: Archive, { language, section }: SectionList): Archive {
  return archive.about(`section ${language} ${section}`);
}

/** The newest stories of a section. */
export function latestOfSection(archive: Archive, list: SectionList, { limit, exclude }: Asked): Card[] {
  return about(archive, list)
    .all(
      `SELECT ${cardColumns} ${inSection} AND s.path NOT IN (SELECT value FROM json_each(?)) ${orderBy.newest} LIMIT ?`,
      list.language,
      list.section,
      asJson(exclude),
      limit,
    )
    .map(toCard);
}

/** Part of a section's list. */
export function storiesOfSection(archive: Archive, list: SectionList, range: Range): Card[] {
  const rows = about(archive, list).all(
    `SELECT ${cardColumns} ${inSection} ${orderOfRange(range)} LIMIT ? OFFSET ?`,
    list.language,
    list.section,
    range.limit,
    range.offset,
  );
  return inOrderOfList(rows, range).map(toCard);
}

export function countOfSection(archive: Archive, list: SectionList): number {
  const row = about(archive, list).first(
    `SELECT count(*) AS stories ${inSection}`,
    list.language,
    list.section,
  );
  return row ? number(row, 'stories') : 0;
}

/** Path of the story that a section's first page leaves to the next, or null where it leaves none. */
export function sectionGoesOnWith(archive: Archive, list: SectionList): string | null {
  const row = about(archive, list).first(
    `SELECT s.path ${inSection} ${orderBy.newest} LIMIT 1 OFFSET ?`,
    list.language,
    list.section,
    storiesPerPage,
  );
  return row ? text(row, 'path') : null;
}

/** Whether a section has more stories than so many. */
export function sectionGoesOn(archive: Archive, list: SectionList, stories: number): boolean {
  const row = about(archive, list).first(
    `SELECT 1 AS more ${inSection} LIMIT 1 OFFSET ?`,
    list.language,
    list.section,
    stories,
  );
  return row !== undefined;
}

/** How many pages a section takes. Asked of the archive, where a page must not depend on how many stories that are. */
export function pagesOfSection(archive: Archive, list: SectionList): number {
  const row = about(archive, list).first(
    `SELECT max(1, (count(*) + ${storiesPerPage - 1}) / ${storiesPerPage}) AS pages ${inSection}`,
    list.language,
    list.section,
  );
  return row ? number(row, 'pages') : 1;
}

/** Dates (ISO 8601) of every thirtieth story of a section, from the oldest: those that its full pages end with. */
export function datesOfFullSectionPages(archive: Archive, list: SectionList): string[] {
  return about(archive, list)
    .all(
      `SELECT date FROM (SELECT s.date, row_number() OVER (${orderFromEnd.newest}) AS number ${inSection})
       WHERE number % ${storiesPerPage} = 0 ORDER BY number`,
      list.language,
      list.section,
    )
    .map((row) => text(row, 'date'));
}
