import type { Article } from '../article/article.ts';
import { type Archive, number, text } from './database.ts';
import { orderFromEnd } from './pages.ts';
import { type StoryRecord, toRecord } from './rows.ts';

/** A published story before its text is read. */
export type SearchedStory = {
  path: string;
  /** The UTC year of its date. */
  year: number;
  language: string;
  /** Another where its file or its topics are others, in their order too. */
  state: string;
};

/** Every published story, oldest first: the list of the newest from its end. */
export function storyStates(archive: Archive): SearchedStory[] {
  // In this order of tables, the stories come from an index that has them sorted; their rows are never read.
  const rows = archive.all(
    `SELECT s.path, s.epoch, s.language, f.hash || ' ' || coalesce(
       (SELECT group_concat(t.slug, ' ') FROM story_topics t WHERE t.path = s.path), '') AS state
     FROM stories s CROSS JOIN files f ON f.kind = 'story' AND f.address = s.path
     WHERE s.published = 1 ${orderFromEnd.newest}`,
  );
  return rows.map((row) => ({
    path: text(row, 'path'),
    year: new Date(number(row, 'epoch')).getUTCFullYear(),
    language: text(row, 'language'),
    state: text(row, 'state'),
  }));
}

/** A story but for its page, with the slugs of its topics in alphabetical order. @throws if there is none */
export function storyWithTopics(
  archive: Archive,
  path: string,
): StoryRecord & Pick<Article, 'text'> & { slugs: string[] } {
  const row = archive.first('SELECT record, text FROM stories WHERE path = ?', path);
  if (!row) throw new Error(`no story lies at ${path}`);
  const slugs = archive
    .all('SELECT slug FROM story_topics WHERE path = ? ORDER BY slug', path)
    .map((topic) => text(topic, 'slug'));
  return { ...toRecord(row), text: text(row, 'text'), slugs };
}
