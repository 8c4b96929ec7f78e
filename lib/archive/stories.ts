import type { Article } from '../article/article.ts';
import type { SectionId } from '../site.ts';
import type { Card } from './card.ts';
import { type Archive, number, text, textOrNull } from './database.ts';
import { cardColumns, type StoryRecord, toArticle, toCard } from './rows.ts';

/** Where a list begins and how long it is. */
export type Range = { limit: number; offset?: number };

/** Newest first; stories of the same moment by address, so that every build orders them alike. */
const newestFirst = 'ORDER BY s.epoch DESC, s.path';

/** A published story with its body, in which topics are links. */
export function story(archive: Archive, path: string): Article | null {
  const row = archive.firstKnownBy(
    'SELECT version FROM stories WHERE path = ? AND published = 1',
    'SELECT record, map, linked_html AS html, markdown, text FROM stories WHERE path = ? AND published = 1',
    path,
  );
  return row ? toArticle(row) : null;
}

export function card(archive: Archive, path: string): Card | null {
  const row = archive.first(
    `SELECT ${cardColumns} FROM stories s WHERE s.path = ? AND s.published = 1`,
    path,
  );
  return row ? toCard(row) : null;
}

export function latest(archive: Archive, { limit, offset = 0 }: Range): Card[] {
  return archive
    .all(
      `SELECT ${cardColumns} FROM stories s WHERE s.published = 1 ${newestFirst} LIMIT ? OFFSET ?`,
      limit,
      offset,
    )
    .map(toCard);
}

export function latestOfSection(archive: Archive, section: SectionId, { limit, offset = 0 }: Range): Card[] {
  return archive
    .all(
      `SELECT ${cardColumns} FROM stories s WHERE s.section = ? AND s.published = 1 ${newestFirst} LIMIT ? OFFSET ?`,
      section,
      limit,
      offset,
    )
    .map(toCard);
}

/** A mark that an editor forgot must not hold the front page: it counts while so few stories are newer. */
const leadHolds = 12;

/** The story that opens the paper: of the newest, the last that an editor marked `lead`, else the very newest. */
export function lead(archive: Archive): Card | null {
  const row = archive.first(
    `WITH newest AS (SELECT s.path FROM stories s WHERE s.published = 1 ${newestFirst} LIMIT ${leadHolds})
     SELECT ${cardColumns} FROM newest JOIN stories s ON s.path = newest.path
     ORDER BY s.lead DESC, s.epoch DESC, s.path LIMIT 1`,
  );
  return row ? toCard(row) : null;
}

/** Every published story of a running story, oldest first. */
export function storiesOfThread(archive: Archive, slug: string): Card[] {
  return archive
    .all(
      `SELECT ${cardColumns} FROM stories s WHERE s.story = ? AND s.published = 1 ORDER BY s.epoch, s.path`,
      slug,
    )
    .map(toCard);
}

/** Slug of the running story that a story belongs to. */
export function threadOf(archive: Archive, path: string): string | null {
  const row = archive.first('SELECT story FROM stories WHERE path = ?', path);
  return row ? textOrNull(row, 'story') : null;
}

/** The stories published just before and just after this one, past those that the page shows elsewhere. */
export function neighbours(
  archive: Archive,
  path: string,
  exclude: ReadonlySet<string> = new Set(),
): { previous: Card | null; next: Card | null } {
  const beside = (comparison: '<' | '>', order: 'ASC' | 'DESC'): Card | null => {
    const rows = archive.all(
      `SELECT ${cardColumns} FROM stories s, stories here
       WHERE here.path = ? AND s.published = 1 AND s.epoch ${comparison}= here.epoch AND (s.epoch, here.path) ${comparison} (here.epoch, s.path)
       ORDER BY s.epoch ${order}, s.path ${order === 'ASC' ? 'DESC' : 'ASC'} LIMIT ?`,
      path,
      exclude.size + 1,
    );
    return rows.map(toCard).find((card) => !exclude.has(card.path)) ?? null;
  };
  return { previous: beside('<', 'DESC'), next: beside('>', 'ASC') };
}

export function countStories(archive: Archive, section?: SectionId): number {
  const row = section
    ? archive.first('SELECT count(*) AS stories FROM stories WHERE section = ? AND published = 1', section)
    : archive.first('SELECT count(*) AS stories FROM stories WHERE published = 1');
  return row ? number(row, 'stories') : 0;
}

/** Addresses of all published stories, in a stable order. */
export function storyPaths(archive: Archive): string[] {
  return archive
    .all('SELECT path FROM stories WHERE published = 1 ORDER BY path')
    .map((row) => text(row, 'path'));
}

/** Every published story but for its page, oldest first, of the same moment in reverse of how lists order them; one at a time. */
export function* storyTexts(archive: Archive): Iterable<StoryRecord & Pick<Article, 'text'>> {
  const rows = archive.each('SELECT record, text FROM stories WHERE published = 1 ORDER BY epoch, path DESC');
  for (const row of rows) {
    const record: StoryRecord = JSON.parse(text(row, 'record'));
    yield { ...record, text: text(row, 'text') };
  }
}

/** A published story as Markdown for other programs. */
export function markdownOfStory(
  archive: Archive,
  path: string,
): (StoryRecord & Pick<Article, 'markdown'>) | null {
  const row = archive.firstKnownBy(
    'SELECT version FROM stories WHERE path = ? AND published = 1',
    'SELECT record, markdown FROM stories WHERE path = ? AND published = 1',
    path,
  );
  if (!row) return null;
  const record: StoryRecord = JSON.parse(text(row, 'record'));
  return { ...record, markdown: text(row, 'markdown') };
}

/** What the front matter says of the published stories of a year, oldest first. */
export function storiesOfYear(archive: Archive, year: number): StoryRecord[] {
  return archive
    .all(
      "SELECT record FROM stories WHERE month BETWEEN ?1 || '-01' AND ?1 || '-12' AND published = 1 ORDER BY epoch, path",
      String(year).padStart(4, '0'),
    )
    .map((row) => {
      const record: StoryRecord = JSON.parse(text(row, 'record'));
      return record;
    });
}
