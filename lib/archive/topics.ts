import type { Topic } from '../article/article.ts';
import type { SectionId } from '../site.ts';
import type { Card, TopicCard } from './card.ts';
import { type Archive, text } from './database.ts';
import { cardColumns, toCard, toTopic, toTopicCard } from './rows.ts';
import type { Range } from './stories.ts';

const columns = 't.slug, t.name, t.kind, t.summary, t.stories, t.date, t.epoch, t.has_time';

/** What a list of neighbours is made from: the newest stories say what goes together now, however large the archive. */
const newestStories = 200;

/** Notes with each topic whose stories changed how many are published, and of when the newest is. */
export function countTopics(archive: Archive): void {
  archive.run(
    // SQLite takes the bare columns of an aggregate from the row of the maximum.
    `UPDATE topics SET (stories, date, epoch, has_time, stale) = (
       SELECT count(*), s.date, max(s.epoch), s.has_time, 0
       FROM story_topics st JOIN stories s ON s.path = st.path WHERE st.slug = topics.slug AND s.published = 1
     ) WHERE stale = 1`,
  );
}

export function topic(archive: Archive, slug: string): Topic | null {
  const row = archive.first('SELECT record FROM topics WHERE slug = ?', slug);
  return row ? toTopic(row) : null;
}

export function topicCard(archive: Archive, slug: string): TopicCard | null {
  const row = archive.first(`SELECT ${columns} FROM topics t WHERE t.slug = ?`, slug);
  return row ? toTopicCard(row) : null;
}

/** All topics by name. Names and aliases of every topic fit in memory; bodies of stories never do. */
export function topics(archive: Archive): Topic[] {
  return archive.all('SELECT record FROM topics ORDER BY slug').map(toTopic);
}

export function topicSlugs(archive: Archive): string[] {
  return archive.all('SELECT slug FROM topics ORDER BY slug').map((row) => text(row, 'slug'));
}

/** Topics that have a published story, those of most stories first. */
export function topicsInUse(archive: Archive): TopicCard[] {
  return archive
    .all(`SELECT ${columns} FROM topics t WHERE stories > 0 ORDER BY stories DESC, epoch DESC, slug`)
    .map(toTopicCard);
}

/** Topics of a story: the editor's first, then those that it mentions most. */
export function topicsOfStory(archive: Archive, path: string): TopicCard[] {
  return archive
    .all(
      `SELECT ${columns} FROM story_topics st JOIN topics t ON t.slug = st.slug WHERE st.path = ? ORDER BY st.rank`,
      path,
    )
    .map(toTopicCard);
}

/** What a section writes about now: the topics of most of its newest stories. */
export function topicsOfSection(archive: Archive, section: SectionId, limit: number): TopicCard[] {
  return archive
    .all(
      `WITH newest AS (
         SELECT path FROM stories WHERE section = ? AND published = 1 ORDER BY epoch DESC, path LIMIT ${newestStories}
       )
       SELECT ${columns} FROM newest JOIN story_topics st ON st.path = newest.path JOIN topics t ON t.slug = st.slug
       GROUP BY t.slug ORDER BY count(*) DESC, t.epoch DESC, t.slug LIMIT ?`,
      section,
      limit,
    )
    .map(toTopicCard);
}

/** Topics that share most of its newest stories with this one. */
export function topicsNear(archive: Archive, slug: string, limit: number): TopicCard[] {
  return archive
    .all(
      `WITH newest AS (
         SELECT st.path FROM story_topics st JOIN stories s ON s.path = st.path
         WHERE st.slug = ? AND s.published = 1 ORDER BY s.epoch DESC, s.path LIMIT ${newestStories}
       )
       SELECT ${columns} FROM newest JOIN story_topics st ON st.path = newest.path JOIN topics t ON t.slug = st.slug
       WHERE t.slug <> ? GROUP BY t.slug ORDER BY count(*) DESC, t.stories, t.slug LIMIT ?`,
      slug,
      slug,
      limit,
    )
    .map(toTopicCard);
}

export function storiesOfTopic(
  archive: Archive,
  slug: string,
  { limit, offset = 0 }: Range,
  order: 'oldest' | 'newest',
): Card[] {
  const by = order === 'newest' ? 's.epoch DESC, s.path' : 's.epoch, s.path';
  return archive
    .all(
      `SELECT ${cardColumns} FROM story_topics st JOIN stories s ON s.path = st.path
       WHERE st.slug = ? AND s.published = 1 ORDER BY ${by} LIMIT ? OFFSET ?`,
      slug,
      limit,
      offset,
    )
    .map(toCard);
}

/** Slug of the event whose running story (ملف) has news last, if it has at least two stories to tell. */
export function runningStory(archive: Archive): string | null {
  return runningStories(archive, 1)[0]?.slug ?? null;
}

/** Events with a running story (ملف) of two stories at least, the last to have news first. */
export function runningStories(archive: Archive, limit: number): TopicCard[] {
  return archive
    .all(
      `SELECT ${columns} FROM stories s JOIN topics t ON t.slug = s.story
       WHERE s.published = 1 GROUP BY s.story HAVING count(*) > 1 ORDER BY max(s.epoch) DESC, s.story LIMIT ?`,
      limit,
    )
    .map(toTopicCard);
}
