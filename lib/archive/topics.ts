import type { Topic } from '../article/article.ts';
import type { SectionId } from '../site.ts';
import type { Card, TopicCard } from './card.ts';
import { type Archive, number, text } from './database.ts';
import { cardColumns, toCard, toTopic, toTopicCard } from './rows.ts';
import type { Range } from './stories.ts';

/** A topic beside the newest of its published stories; SQLite takes the bare columns from the row of the maximum. */
const topicCards = `
  SELECT t.slug, t.name, t.kind, t.summary, count(s.path) AS stories, s.date, max(s.epoch) AS epoch, s.has_time
  FROM topics t
  LEFT JOIN story_topics st ON st.slug = t.slug
  LEFT JOIN stories s ON s.path = st.path AND s.published = 1`;

export function topic(archive: Archive, slug: string): Topic | null {
  const row = archive.first('SELECT record FROM topics WHERE slug = ?', slug);
  return row ? toTopic(row) : null;
}

export function topicCard(archive: Archive, slug: string): TopicCard | null {
  const row = archive.first(`${topicCards} WHERE t.slug = ? GROUP BY t.slug`, slug);
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
    .all(`${topicCards} GROUP BY t.slug HAVING stories > 0 ORDER BY stories DESC, epoch DESC, t.slug`)
    .map(toTopicCard);
}

/** Topics of a story: the editor's first, then those that it mentions most. */
export function topicsOfStory(archive: Archive, path: string): TopicCard[] {
  return archive
    .all(
      `${topicCards} JOIN story_topics mine ON mine.slug = t.slug AND mine.path = ? GROUP BY t.slug ORDER BY mine.rank`,
      path,
    )
    .map(toTopicCard);
}

/** What a section writes about: the topics of most of its stories. */
export function topicsOfSection(archive: Archive, section: SectionId, limit: number): TopicCard[] {
  return archive
    .all(
      `${topicCards} WHERE s.section = ? GROUP BY t.slug HAVING stories > 0 ORDER BY stories DESC, epoch DESC, t.slug LIMIT ?`,
      section,
      limit,
    )
    .map(toTopicCard);
}

/** Topics that share most stories with this one. */
export function topicsNear(archive: Archive, slug: string, limit: number): TopicCard[] {
  return archive
    .all(
      `${topicCards} JOIN (
         SELECT other.slug AS slug, count(*) AS shared FROM story_topics mine
         JOIN story_topics other ON other.path = mine.path AND other.slug <> mine.slug
         JOIN stories p ON p.path = mine.path AND p.published = 1
         WHERE mine.slug = ? GROUP BY other.slug
       ) near ON near.slug = t.slug
       GROUP BY t.slug ORDER BY near.shared DESC, stories, t.slug LIMIT ?`,
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
  const row = archive.first(
    `SELECT story FROM stories JOIN topics ON topics.slug = story
     WHERE published = 1 GROUP BY story HAVING count(*) > 1 ORDER BY max(epoch) DESC, story LIMIT 1`,
  );
  return row ? text(row, 'story') : null;
}

/** A story that shares topics with another, and how telling they are: each topic counts the less the more stories it has. */
export type TopicNeighbour = { card: Card; rarity: number };

/** Published stories that share topics with this one, those with the rarest in common first. */
export function storiesSharingTopics(archive: Archive, path: string, limit: number): TopicNeighbour[] {
  return archive
    .all(
      `WITH mine AS (
         SELECT slug, 1.0 / (SELECT count(*) FROM story_topics WHERE slug = st.slug) AS rarity FROM story_topics st WHERE path = ?
       )
       SELECT ${cardColumns}, sum(mine.rarity) AS rarity
       FROM mine JOIN story_topics st ON st.slug = mine.slug JOIN stories s ON s.path = st.path
       WHERE s.path <> ? AND s.published = 1
       GROUP BY s.path ORDER BY sum(mine.rarity) DESC, s.path LIMIT ?`,
      path,
      path,
      limit,
    )
    .map((row) => ({ card: toCard(row), rarity: number(row, 'rarity') }));
}
