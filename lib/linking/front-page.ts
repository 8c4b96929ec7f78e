import type { Card, TopicCard } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import { latest, latestOfSection, lead as leadStory, storiesOfThread, story } from '../archive/stories.ts';
import { runningStory, topicsOfSection } from '../archive/topics.ts';
import { isSection, type SectionId, sections } from '../site.ts';
import { relatedStories } from './related.ts';

const counts = { leadLinks: 3, secondary: 3, latest: 6, running: 5, block: 4, blockTopics: 4 };

export type Front = {
  lead: Card | null;
  /** Stories beneath the lead that belong to it. */
  leadLinks: Card[];
  secondary: Card[];
  latest: Card[];
  running: { topic: TopicCard; stories: Card[]; count: number } | null;
  blocks: { section: SectionId; topics: TopicCard[]; stories: Card[] }[];
};

/**
 * What stands on the front page. A headline that is large in one place is not repeated in another large one; «latest» and the
 * running story are lists of their own and may name any story.
 */
export function frontPage(archive: Archive): Front {
  const lead = leadStory(archive);
  const shown = new Set(lead ? [lead.path] : []);
  const full = lead && story(archive, lead.path);
  const leadLinks = full ? relatedStories(archive, full, { limit: counts.leadLinks, exclude: shown }) : [];
  const newest = latest(archive, { limit: counts.latest + counts.secondary + shown.size + leadLinks.length });
  for (const { path } of leadLinks) shown.add(path);
  const secondary = newest.filter(({ path }) => !shown.has(path)).slice(0, counts.secondary);
  for (const { path } of secondary) shown.add(path);
  const blocks = Object.keys(sections)
    .filter(isSection)
    .map((section) => block(archive, section, shown))
    .filter(({ stories }) => stories.length > 0);
  const leadPath = lead?.path;
  return {
    lead,
    leadLinks,
    secondary,
    latest: newest.filter(({ path }) => path !== leadPath).slice(0, counts.latest),
    running: running(archive),
    blocks,
  };
}

function block(archive: Archive, section: SectionId, shown: ReadonlySet<string>): Front['blocks'][number] {
  const stories = latestOfSection(archive, section, { limit: counts.block + shown.size });
  return {
    section,
    topics: topicsOfSection(archive, section, counts.blockTopics),
    stories: stories.filter(({ path }) => !shown.has(path)).slice(0, counts.block),
  };
}

/** The last steps of the running story, oldest first, with the count of all. */
function running(archive: Archive): Front['running'] {
  const found = runningStory(archive);
  if (!found) return null;
  const stories = storiesOfThread(archive, found.topic.slug);
  return { topic: found.topic, stories: stories.slice(-counts.running), count: stories.length };
}
