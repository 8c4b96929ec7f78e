import { listedCorrections } from '../archive/corrections.ts';
import type { Archive } from '../archive/database.ts';
import { latestOfSection } from '../archive/sections.ts';
import { latest } from '../archive/stories.ts';
import { storiesOfTopic, topic } from '../archive/topics.ts';
import { hrefIn, isSection, type Language, site } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { correctionItems } from './correction-items.ts';
import { type Feed, feedLength } from './feed.ts';
import { storyItems } from './story-items.ts';

const newest = { limit: feedLength };
const firstOf = { order: 'newest', fromEnd: false, offset: 0 } as const;

/** Everything that is new in a language. */
export function siteFeed(archive: Archive, language: Language): Feed {
  const words = wordsIn(language).site;
  return {
    language,
    path: hrefIn(language, '/'),
    title: words.name,
    description: words.description,
    items: storyItems(archive, latest(archive, { language, ...newest })),
  };
}

/** What is new in a section, or null if it is none. */
export function sectionFeed(archive: Archive, language: Language, section: string): Feed | null {
  if (!isSection(section)) return null;
  const { sections: names, list } = wordsIn(language);
  const { name } = names[section];
  return {
    language,
    path: hrefIn(language, `/sections/${section}/`),
    title: name,
    description: list.ofSection(name),
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
    description: found.summary ?? wordsIn(site.language).topics.about(found.name),
    items: storyItems(archive, storiesOfTopic(archive, slug, { ...firstOf, ...newest })),
  };
}

/** What was corrected last. */
export function correctionsFeed(archive: Archive): Feed {
  const words = wordsIn(site.language).corrections;
  return {
    language: site.language,
    path: '/corrections/',
    title: words.title,
    description: words.description,
    items: correctionItems(listedCorrections(archive, { ...firstOf, ...newest })),
  };
}
