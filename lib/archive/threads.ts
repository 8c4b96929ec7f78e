import type { Article } from '../article/article.ts';
import type { Language } from '../site.ts';
import type { Headline, TopicName } from './card.ts';
import { type Archive, number, text } from './database.ts';
import { orderBy, orderFromEnd } from './pages.ts';
import { headlineColumns, toHeadline, toTopicName } from './rows.ts';
import { type Asked, asJson } from './stories.ts';
import { standsFor } from './translations.ts';

/** The running stories (ملفات): stories tied together by the slug of an event. A step that is told in several languages is one. */

/** A story within its running story. */
type Step = Pick<Article, 'path' | 'date' | 'language'> & { thread: string };

const others = `s.story = ?4 AND s.published = 1 AND s.path NOT IN (SELECT value FROM json_each(?3))
  AND NOT EXISTS (SELECT 1 FROM stories o WHERE o.story = s.story AND ${standsFor('?5')})`;
/** Bounded by the moment alone too, so that SQLite begins in the middle of the index. */
const earlier = `${others} AND s.epoch <= ?1 AND (s.epoch < ?1 OR s.path < ?2)`;
const later = `${others} AND s.epoch >= ?1 AND (s.epoch > ?1 OR s.path > ?2)`;

/** The steps just before this one, oldest first. */
export function stepsBefore(archive: Archive, step: Step, asked: Asked): Headline[] {
  return steps(archive, `${earlier} ${orderFromEnd.oldest}`, step, asked).reverse();
}

/** The steps just after this one, oldest first. */
export function stepsAfter(archive: Archive, step: Step, asked: Asked): Headline[] {
  return steps(archive, `${later} ${orderBy.oldest}`, step, asked);
}

/** The last steps of all, as far as they come after this one, oldest first. */
export function lastStepsAfter(archive: Archive, step: Step, asked: Asked): Headline[] {
  return steps(archive, `${later} ${orderFromEnd.oldest}`, step, asked).reverse();
}

function steps(archive: Archive, which: string, step: Step, { limit, exclude }: Asked): Headline[] {
  const { path, date, language, thread } = step;
  const sql = `SELECT ${headlineColumns} FROM stories s WHERE ${which} LIMIT ?6`;
  return archive
    .about(`topic ${thread}`)
    .all(sql, date.epoch, path, asJson(exclude), thread, language, limit)
    .map(toHeadline);
}

/** How many steps come after this one. */
export function countStepsAfter(
  archive: Archive,
  { path, date, language, thread }: Step,
  exclude: ReadonlySet<string>,
): number {
  const row = archive
    .about(`topic ${thread}`)
    .first(
      `SELECT count(*) AS steps FROM stories s WHERE ${later}`,
      date.epoch,
      path,
      asJson(exclude),
      thread,
      language,
    );
  return row ? number(row, 'steps') : 0;
}

/** The last steps of a running story in a language, oldest first, and how many it has there in all. */
export function lastSteps(
  archive: Archive,
  thread: string,
  { language, limit }: { language: Language; limit: number },
): { stories: Headline[]; count: number } {
  const running = archive.about(`topic ${thread}`);
  const told = 'FROM stories s WHERE s.story = ? AND s.language = ? AND s.published = 1';
  const rows = running.all(
    `SELECT ${headlineColumns} ${told} ${orderFromEnd.oldest} LIMIT ?`,
    thread,
    language,
    limit,
  );
  const counted = running.first(`SELECT count(*) AS steps ${told}`, thread, language);
  return { stories: rows.map(toHeadline).reverse(), count: counted ? number(counted, 'steps') : 0 };
}

/** Of the running stories that have at least two steps to tell in a language, the slug of the one that has news last. */
export function newestThread(archive: Archive, language: Language): string | null {
  // The sign keeps SQLite from reading all stories of the language: few belong to a running one.
  const row = archive.first(`${threads('AND +s.language = ?')} LIMIT 1`, language);
  return row ? text(row, 'slug') : null;
}

/** Running stories of two steps at least, the last to have news first, each with what it is in a few words. */
export function newestThreads(archive: Archive, limit: number): (TopicName & { summary: string | null })[] {
  return archive
    .all(
      `WITH newest AS (${threads()} LIMIT ?)
       SELECT t.slug, t.name, t.summary FROM newest JOIN topics t ON t.slug = newest.slug ORDER BY newest.last DESC, t.slug`,
      limit,
    )
    .map((row) => ({ ...toTopicName(row), summary: row.summary === null ? null : text(row, 'summary') }));
}

/** @param condition on their steps, in SQL */
function threads(condition = ''): string {
  return `SELECT s.story AS slug, max(s.epoch) AS last FROM stories s JOIN topics t ON t.slug = s.story
    WHERE s.story IS NOT NULL AND +s.published = 1 ${condition} GROUP BY s.story HAVING count(DISTINCT ifnull(s.family, s.path)) > 1 ORDER BY last DESC, slug`;
}
