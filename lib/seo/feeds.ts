import type { Archive } from '../archive/database.ts';
import { latestOfSection } from '../archive/sections.ts';
import { latest } from '../archive/stories.ts';
import { storiesOfTopic, topic } from '../archive/topics.ts';
import { isSection, sections, site } from '../site.ts';
import { type Feed, feedLength } from './feed.ts';

const newest = { limit: feedLength };

/** Everything that is new. */
export function siteFeed(archive: Archive): Feed {
  return { path: '/', title: site.name, description: site.description, cards: latest(archive, newest) };
}

/** What is new in a section, or null if it is none. */
export function sectionFeed(archive: Archive, section: string): Feed | null {
  if (!isSection(section)) return null;
  const { name } = sections[section];
  return {
    path: `/sections/${section}/`,
    title: name,
    description: `آخر أخبار قسم ${name} في ${site.name}.`,
    cards: latestOfSection(archive, section, newest),
  };
}

/** What is new about a topic, or null if it is none. */
export function topicFeed(archive: Archive, slug: string): Feed | null {
  const found = topic(archive, slug);
  if (!found) return null;
  return {
    path: `/topics/${slug}/`,
    title: found.name,
    description: found.summary ?? `كل أخبار ${site.name} عن ${found.name}.`,
    cards: storiesOfTopic(archive, slug, { order: 'newest', fromEnd: false, offset: 0, ...newest }),
  };
}
