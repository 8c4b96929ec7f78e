import type { Topic } from '../article/article.ts';
import { site } from '../site.ts';
import type { Card, CountedTopic, TopicName, TopicSize } from './card.ts';
import { type Archive, type Row, text } from './database.ts';
import { inOrderOfList, orderBy, orderOfRange, type Range, storiesPerPage } from './pages.ts';
import { toCountedTopic, toTopic, toTopicKind, toTopicName, toTopicSize } from './rows.ts';
import type { SectionList } from './sections.ts';
import { card } from './stories.ts';
import { standsFor } from './translations.ts';

const byStories = 'WHERE t.stories > 0 ORDER BY t.stories DESC, t.epoch DESC, t.slug';

/** What a list of neighbours is made from: the newest stories say what goes together now, however large the archive. */
const newestStories = 200;

/**
 * Notes with each topic whose stories changed which of them it lists, how many, and of when the newest is. Of a story and its
 * translations it lists one: that in the site's own language, where there is one.
 */
export function countTopics(archive: Archive): void {
  archive.run(
    `UPDATE story_topics SET listed = (
       SELECT s.published AND NOT EXISTS (
         SELECT 1 FROM stories o JOIN story_topics theirs ON theirs.path = o.path AND theirs.slug = story_topics.slug
         WHERE ${standsFor(`'${site.language}'`)}
       ) FROM stories s WHERE s.path = story_topics.path
     ) WHERE path IN (SELECT path FROM stories WHERE family IS NOT NULL) AND slug IN (SELECT slug FROM topics WHERE stale = 1)`,
  );
  archive.run(
    // SQLite takes the bare columns of an aggregate from the row of the maximum.
    `UPDATE topics SET (stories, date, epoch, has_time, stale) = (
       SELECT count(*), s.date, max(s.epoch), s.has_time, 0
       FROM story_topics st JOIN stories s ON s.path = st.path WHERE st.slug = topics.slug AND st.listed = 1
     ) WHERE stale = 1`,
  );
}

export function topic(archive: Archive, slug: string): Topic | null {
  const row = archive.about(`topic ${slug}`).first('SELECT record FROM topics WHERE slug = ?', slug);
  return row ? toTopic(row) : null;
}

export function topicName(archive: Archive, slug: string): TopicName | null {
  const row = archive.about(`topic ${slug}`).first('SELECT slug, name FROM topics WHERE slug = ?', slug);
  return row ? toTopicName(row) : null;
}

/** What the later pages of a topic say of it: its name, and the kind that decides in which order its stories are told. */
export function topicHead(archive: Archive, slug: string): (TopicName & Pick<Topic, 'kind'>) | null {
  const row = archive
    .about(`topic ${slug}`)
    .first('SELECT slug, name, kind FROM topics WHERE slug = ?', slug);
  return row ? { ...toTopicName(row), kind: toTopicKind(row) } : null;
}

export function topicSize(archive: Archive, slug: string): TopicSize {
  const row = archive
    .about(`topic ${slug}`)
    .first('SELECT stories, date, epoch, has_time FROM topics WHERE slug = ?', slug);
  return row ? toTopicSize(row) : { stories: 0, latest: null };
}

/** Path of the story that a topic's first page leaves to the next, where the newest come first; null where it leaves none. */
export function topicGoesOnWith(archive: Archive, slug: string): string | null {
  const row = archive
    .about(`topic ${slug}`)
    .first(
      `SELECT s.path FROM story_topics s WHERE s.slug = ? AND s.listed = 1 ${orderBy.newest} LIMIT 1 OFFSET ?`,
      slug,
      storiesPerPage,
    );
  return row ? text(row, 'path') : null;
}

/** Whether a topic has more stories than so many. */
export function topicGoesOn(archive: Archive, slug: string, stories: number): boolean {
  const more = archive
    .about(`topic ${slug}`)
    .first('SELECT 1 AS more FROM topics WHERE slug = ? AND stories > ?', slug, stories);
  return more !== undefined;
}

/** A topic as texts name it. */
export type NamedTopic = TopicName & Pick<Topic, 'kind' | 'aliases'>;

/** The names of all topics, by slug, and what else the pages of stories say of them. They fit in memory; bodies of stories never do. */
export function topics(archive: Archive): (NamedTopic & Pick<Topic, 'sameAs'>)[] {
  return archive
    .all(
      `SELECT slug, name, kind, json_extract(record, '$.aliases') AS aliases, json_extract(record, '$.sameAs') AS same_as
       FROM topics ORDER BY slug`,
    )
    .map((row) => ({
      ...toTopicName(row),
      kind: toTopicKind(row),
      aliases: texts(row, 'aliases'),
      sameAs: texts(row, 'same_as'),
    }));
}

export function topicSlugs(archive: Archive): string[] {
  return archive.all('SELECT slug FROM topics ORDER BY slug').map((row) => text(row, 'slug'));
}

/** Topics that have a published story, those of most stories first. */
export function topicsInUse(archive: Archive): CountedTopic[] {
  return archive
    .all(`SELECT t.slug, t.name, t.kind, t.stories FROM topics t ${byStories}`)
    .map(toCountedTopic);
}

/** The topics of most stories, those first. */
export function topicsMostUsed(archive: Archive, limit: number): TopicName[] {
  return archive.all(`SELECT t.slug, t.name FROM topics t ${byStories} LIMIT ?`, limit).map(toTopicName);
}

/** The same topics as `topicsInUse`, each with the date of its newest story. */
export function topicSizes(archive: Archive): (TopicSize & Pick<Topic, 'slug' | 'kind'>)[] {
  return archive
    .all(`SELECT t.slug, t.kind, t.stories, t.date, t.epoch, t.has_time FROM topics t ${byStories}`)
    .map((row) => ({ slug: text(row, 'slug'), kind: toTopicKind(row), ...toTopicSize(row) }));
}

/** Topics of a story: the editor's first, then those that it mentions most. */
export function topicsOfStory(archive: Archive, path: string): TopicName[] {
  return archive
    .about(`story ${path}`)
    .all(
      'SELECT t.slug, t.name FROM story_topics st JOIN topics t ON t.slug = st.slug WHERE st.path = ? ORDER BY st.rank',
      path,
    )
    .map(toTopicName);
}

/** The first topics of a story, as readers and machines know them. */
export type KnownTopic = TopicName & Pick<Topic, 'kind' | 'sameAs'>;

export function knownTopicsOfStory(archive: Archive, path: string, limit: number): KnownTopic[] {
  return archive
    .about(`story ${path}`)
    .all(
      `SELECT t.slug, t.name, t.kind, json_extract(t.record, '$.sameAs') AS same_as
       FROM story_topics st JOIN topics t ON t.slug = st.slug WHERE st.path = ? ORDER BY st.rank LIMIT ?`,
      path,
      limit,
    )
    .map((row) => ({ ...toTopicName(row), kind: toTopicKind(row), sameAs: texts(row, 'same_as') }));
}

/** What a section writes about now: the topics of most of its newest stories. */
export function topicsOfSection(
  archive: Archive,
  { language, section }: SectionList,
  limit: number,
): TopicName[] {
  return archive
    .all(
      `WITH newest AS (
         SELECT path FROM stories WHERE language = ? AND section = ? AND published = 1 ORDER BY epoch DESC, path LIMIT ${newestStories}
       )
       SELECT t.slug, t.name FROM newest JOIN story_topics st ON st.path = newest.path JOIN topics t ON t.slug = st.slug
       GROUP BY t.slug ORDER BY count(*) DESC, t.epoch DESC, t.slug LIMIT ?`,
      language,
      section,
      limit,
    )
    .map(toTopicName);
}

/**
 * Topics that share most of its newest stories with this one; of two such, the one that those stories are more about. What other
 * stories there are of a topic does not count, or its place would change in lists all over the site whenever it has news.
 */
export function topicsNear(archive: Archive, slug: string, limit: number): TopicName[] {
  return archive
    .about(`topic ${slug}`)
    .all(
      `WITH newest AS (
         SELECT s.path FROM story_topics s WHERE s.slug = ? AND s.listed = 1 ${orderBy.newest} LIMIT ${newestStories}
       )
       SELECT t.slug, t.name FROM newest JOIN story_topics st ON st.path = newest.path JOIN topics t ON t.slug = st.slug
       WHERE t.slug <> ? GROUP BY t.slug ORDER BY count(*) DESC, avg(st.rank), t.slug LIMIT ?`,
      slug,
      slug,
      limit,
    )
    .map(toTopicName);
}

/** Part of a topic's list. */
export function storiesOfTopic(archive: Archive, slug: string, range: Range): Card[] {
  const rows = archive
    .about(`topic ${slug}`)
    .all(
      `SELECT s.path FROM story_topics s WHERE s.slug = ? AND s.listed = 1 ${orderOfRange(range)} LIMIT ? OFFSET ?`,
      slug,
      range.limit,
      range.offset,
    );
  return inOrderOfList(rows, range).flatMap((row) => card(archive, text(row, 'path')) ?? []);
}

/** Dates (ISO 8601) of every thirtieth story of a topic, from the oldest: those that its full pages end with. */
export function datesOfFullTopicPages(archive: Archive, slug: string): string[] {
  return archive
    .about(`topic ${slug}`)
    .all(
      `SELECT date FROM (
         SELECT s.path, row_number() OVER (${orderBy.oldest}) AS number FROM story_topics s WHERE s.slug = ? AND s.listed = 1
       ) AS placed CROSS JOIN stories USING (path) WHERE number % ${storiesPerPage} = 0 ORDER BY number`,
      slug,
    )
    .map((row) => text(row, 'date'));
}

/** A column that holds texts as JSON. */
function texts(row: Row, column: string): string[] {
  const values: string[] = JSON.parse(text(row, column));
  return values;
}
