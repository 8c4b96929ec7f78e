import type { Article } from '../article/article.ts';
import { isLanguage, type Language } from '../site.ts';
import type { Card, Headline } from './card.ts';
import { type Archive, number, text, textOrNull } from './database.ts';
import { monthOf } from './months.ts';
import { orderBy, orderFromEnd } from './pages.ts';
import { cardColumns, headlineColumns, type StoryRecord, toCard, toHeadline, toRecord } from './rows.ts';

/** A story as its page shows it. */
export type Story = StoryRecord & Pick<Article, 'map' | 'html'>;

const published = 'FROM stories WHERE path = ? AND published = 1';

/** For all that a published story is. */
const versionOf = `SELECT version ${published}`;

/** A published story with its body, in which topics are links. */
export function story(archive: Archive, path: string): Story | null {
  const row = archive
    .about(`story ${path}`)
    .firstKnownBy(versionOf, `SELECT record, map, linked_html AS html ${published}`, path);
  return row ? { ...toRecord(row), map: textOrNull(row, 'map'), html: text(row, 'html') } : null;
}

/** A published story without its body. */
export function storyRecord(archive: Archive, path: string): StoryRecord | null {
  const row = archive.about(`story ${path}`).firstKnownBy(versionOf, `SELECT record ${published}`, path);
  return row ? toRecord(row) : null;
}

/** The map of a story's place as HTML, where it has one and draws none itself. */
export function mapOf(archive: Archive, path: string): string | null {
  const row = archive.about(`story ${path}`).firstKnownBy(versionOf, `SELECT map ${published}`, path);
  return row ? textOrNull(row, 'map') : null;
}

/** The language of a published story. */
export function languageOf(archive: Archive, path: string): Language | null {
  const row = archive
    .about(`story ${path}`)
    .first('SELECT language FROM stories WHERE path = ? AND published = 1', path);
  const language = row && text(row, 'language');
  return language !== undefined && isLanguage(language) ? language : null;
}

export function headline(archive: Archive, path: string): Headline | null {
  const row = archive
    .about(`story ${path}`)
    .first(`SELECT ${headlineColumns} FROM stories s WHERE s.path = ? AND s.published = 1`, path);
  return row ? toHeadline(row) : null;
}

/** A published story as long lists show it: asked for one by one, it has no other answer when the list goes on. */
export function card(archive: Archive, path: string): Card | null {
  const row = archive
    .about(`story ${path}`)
    .first(`SELECT ${cardColumns} FROM stories s WHERE s.path = ? AND s.published = 1`, path);
  return row ? toCard(row) : null;
}

/** How many stories are asked for, past those that the page shows elsewhere. */
export type Asked = { limit: number; exclude?: ReadonlySet<string> };

/** Paths as a value of SQL: `s.path NOT IN (SELECT value FROM json_each(?))`. */
export function asJson(paths: Iterable<string> = []): string {
  return JSON.stringify([...paths]);
}

/** The newest stories, of one language or of all. */
export function latest(
  archive: Archive,
  { limit, exclude, language }: Asked & { language?: Language },
): Card[] {
  const question = (which: string): string =>
    `SELECT ${cardColumns} FROM stories s
     WHERE ${which} s.published = 1 AND s.path NOT IN (SELECT value FROM json_each(?1)) ${orderBy.newest} LIMIT ?2`;
  const values = [asJson(exclude), limit];
  const rows =
    language === undefined
      ? archive.all(question(''), ...values)
      : archive.all(question('s.language = ?3 AND'), ...values, language);
  return rows.map(toCard);
}

/** A story of a stretch of time, with what else decides on its place among the others. */
export type PlacedStory = Card & Pick<Article, 'story' | 'lead'>;

/** Published stories from one moment (epoch milliseconds) to another, which is not among them; newest first. */
export function storiesBetween(archive: Archive, from: number, to: number): PlacedStory[] {
  return archive
    .all(
      `SELECT ${cardColumns}, s.story, s.lead FROM stories s
       WHERE s.published = 1 AND s.epoch >= ? AND s.epoch < ? ${orderBy.newest}`,
      from,
      to,
    )
    .map((row) => ({ ...toCard(row), story: textOrNull(row, 'story'), lead: row.lead === 1 }));
}

/** A mark that an editor forgot must not hold the front page: it counts while so few stories are newer. */
const leadHolds = 12;

/** The story that opens the paper of a language: of the newest, the last that an editor marked `lead`, else the very newest. */
export function lead(archive: Archive, language: Language): Card | null {
  const row = archive.first(
    `WITH newest AS (
       SELECT s.path FROM stories s WHERE s.language = ? AND s.published = 1 ${orderBy.newest} LIMIT ${leadHolds}
     )
     SELECT ${cardColumns} FROM newest JOIN stories s ON s.path = newest.path
     ORDER BY s.lead DESC, s.epoch DESC, s.path LIMIT 1`,
    language,
  );
  return row ? toCard(row) : null;
}

/** The stories of the same language published just before and just after this one, past those that the page shows elsewhere. */
export function neighbours(
  archive: Archive,
  { path, date, language }: Pick<Article, 'path' | 'date' | 'language'>,
  exclude: ReadonlySet<string> = new Set(),
): { previous: Headline | null; next: Headline | null } {
  const values = [date.epoch, path, asJson(exclude), language];
  const month = monthOf(date.epoch);
  const beside = (condition: string, order: string): Headline | null => {
    const question = (scope: string): string =>
      `SELECT ${headlineColumns} FROM stories s WHERE s.language = ?4 AND s.published = 1 AND ${condition} ${scope}
         AND s.path NOT IN (SELECT value FROM json_each(?3)) ${order} LIMIT 1`;
    // Of its own month first: the archive knows when that changed, and most stories need no other.
    const row =
      archive.about(`month ${month}`).first(question('AND s.month = ?5'), ...values, month) ??
      archive.first(question(''), ...values);
    return row ? toHeadline(row) : null;
  };
  return { previous: beside(earlier, orderBy.newest), next: beside(later, orderFromEnd.newest) };
}

/**
 * What comes before or after the story `?2` of the moment `?1`, as lists of the newest order them. The bound of the moment alone
 * lets SQLite begin in the middle of an index; a comparison of both at once would walk it from its end.
 */
const earlier = 's.epoch <= ?1 AND (s.epoch < ?1 OR s.path > ?2)';
const later = 's.epoch >= ?1 AND (s.epoch > ?1 OR s.path < ?2)';

export function countStories(archive: Archive): number {
  const row = archive.first('SELECT count(*) AS stories FROM stories WHERE published = 1');
  return row ? number(row, 'stories') : 0;
}

/** Addresses of all published stories, in a stable order. */
export function storyPaths(archive: Archive): string[] {
  return archive
    .all('SELECT path FROM stories WHERE published = 1 ORDER BY path')
    .map((row) => text(row, 'path'));
}

/** A published story as Markdown for other programs. */
export function markdownOfStory(
  archive: Archive,
  path: string,
): (StoryRecord & Pick<Article, 'markdown'>) | null {
  const row = archive
    .about(`story ${path}`)
    .firstKnownBy(versionOf, `SELECT record, markdown ${published}`, path);
  return row ? { ...toRecord(row), markdown: text(row, 'markdown') } : null;
}

/** A published story and its words alone, blocks separated by newlines. */
export function textOfStory(archive: Archive, path: string): (StoryRecord & Pick<Article, 'text'>) | null {
  const row = archive.about(`story ${path}`).first(`SELECT record, text ${published}`, path);
  return row ? { ...toRecord(row), text: text(row, 'text') } : null;
}

const ofYear =
  "FROM stories WHERE language = ?2 AND published = 1 AND month BETWEEN ?1 || '-01' AND ?1 || '-12'";

/** What the front matter says of the published stories of a year in a language, oldest first. */
export function storiesOfYear(archive: Archive, year: number, language: Language): StoryRecord[] {
  const digits = digitsOf(year);
  return archive
    .about(`year ${digits}`)
    .allKnownBy(
      `SELECT group_concat(path || ' ' || version, char(10) ORDER BY epoch, path) AS versions ${ofYear}`,
      `SELECT record ${ofYear} ORDER BY epoch, path`,
      digits,
      language,
    )
    .map(toRecord);
}

/** The moment, as it was written, when a story of a year was last updated or published; null where the year has none in the language. */
export function lastChangeOfYear(archive: Archive, year: number, language: Language): string | null {
  const digits = digitsOf(year);
  const row = archive
    .about(`year ${digits}`)
    .first(`SELECT changed ${ofYear} ORDER BY changed_epoch DESC, epoch, path LIMIT 1`, digits, language);
  return row ? text(row, 'changed') : null;
}

/** How many stories each year has in a language, the newest first. */
export function countByYear(archive: Archive, language: Language): { year: number; stories: number }[] {
  return archive
    .all(
      `SELECT substr(month, 1, 4) AS year, count(*) AS stories FROM stories
       WHERE language = ? AND published = 1 GROUP BY year ORDER BY year DESC`,
      language,
    )
    .map((row) => ({ year: Number(text(row, 'year')), stories: number(row, 'stories') }));
}

function digitsOf(year: number): string {
  return String(year).padStart(4, '0');
}
