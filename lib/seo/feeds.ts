import { listedCorrections } from '../archive/corrections.ts';
import type { Archive } from '../archive/database.ts';
import { latestOfSection } from '../archive/sections.ts';
import { latest } from '../archive/stories.ts';
import { storiesOfTopic, topic } from '../archive/topics.ts';
import { hrefIn, isSection, type Language, sections, site } from '../site.ts';
import { correctionItems } from './correction-items.ts';
import { type Feed, feedLength } from './feed.ts';
import { storyItems } from './story-items.ts';

const newest = { limit: feedLength };
const firstOf = { order: 'newest', fromEnd: false, offset: 0 } as const;

/** Everything that is new in a language. */
export function siteFeed(archive: Archive, language: Language): Feed {
  return {
    language,
    path: hrefIn(language, '/'),
    title: site.name,
    description: site.description,
    items: storyItems(archive, latest(archive, { language, ...newest })),
  };
}

/** What is new in a section, or null if it is none. */
export function sectionFeed(archive: Archive, language: Language, section: string): Feed | null {
  if (!isSection(section)) return null;
  const { name } = sections[section];
  return {
    language,
    path: hrefIn(language, `/sections/${section}/`),
    title: name,
    description: `آخر أخبار قسم ${name} في ${site.name}.`,
    items: storyItems(archive, latestOfSection(archive, { language, section }, newest)),
  };
}

/** What is new about a topic, or null if it is none. */
export function topicFeed(archive: Archive, slug: string): Feed | null {
  const found = topic(archive, slug);
  if (!found) return null;
  return {
    language: site.language,
    path: `/topics/${slug}/`,
    title: found.name,
    description: found.summary ?? `كل أخبار ${site.name} عن ${found.name}.`,
    items: storyItems(archive, storiesOfTopic(archive, slug, { ...firstOf, ...newest })),
  };
}

/** What was corrected last. */
export function correctionsFeed(archive: Archive): Feed {
  return {
    language: site.language,
    path: '/corrections/',
    title: 'التصويبات',
    description: `ما صوّبه ${site.name} في أخباره بعد نشرها.`,
    items: correctionItems(listedCorrections(archive, { ...firstOf, ...newest })),
  };
}
