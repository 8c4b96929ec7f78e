import type { Card, TopicCard } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import { latest, latestOfSection, lead as leadStory, storiesOfThread, story } from '../archive/stories.ts';
import { runningStory, topicCard, topicsOfSection } from '../archive/topics.ts';
import type { Article, NewsDate, Picture } from '../article/article.ts';
import { isSection, type SectionId, sections } from '../site.ts';
import { relatedStories } from './related.ts';

const counts = { leadLinks: 3, secondary: 3, latest: 6, running: 3, block: 4, blockTopics: 4 };

export type Front = {
  /** Date of the newest story: the day of the paper. */
  date: NewsDate | null;
  lead: Card | null;
  /** What the lead shows: its picture, else the map of its place (an HTML figure). */
  leadFigure: { picture: Picture } | { map: string } | null;
  /** Stories beneath the lead that belong to it. */
  leadLinks: Card[];
  secondary: Card[];
  latest: Card[];
  running: { topic: TopicCard; stories: Card[]; count: number } | null;
  blocks: { section: SectionId; topics: TopicCard[]; stories: Card[] }[];
};

/**
 * What stands on the front page. No headline above the running story is there twice, and no headline is large twice;
 * the running story is a list of its own and may name any story.
 */
export function frontPage(archive: Archive): Front {
  const lead = leadStory(archive);
  const full = lead && story(archive, lead.path);
  const shown = new Set<string>();
  const show = (cards: Card[]): Card[] => {
    for (const { path } of cards) shown.add(path);
    return cards;
  };
  const notShown = (cards: Card[], count: number): Card[] =>
    cards.filter(({ path }) => !shown.has(path)).slice(0, count);
  if (lead) show([lead]);
  const leadLinks = full
    ? show(relatedStories(archive, full, { limit: counts.leadLinks, exclude: shown }).map(({ card }) => card))
    : [];
  const newest = latest(archive, { limit: counts.latest + counts.secondary + shown.size });
  const secondary = show(notShown(newest, counts.secondary));
  const large = new Set(shown);
  const blocks = Object.keys(sections)
    .filter(isSection)
    .map((section) => block(archive, section, large))
    .filter(({ stories }) => stories.length > 0);
  return {
    lead,
    leadFigure: full && figureOf(full),
    leadLinks,
    secondary,
    latest: notShown(newest, counts.latest),
    date: newest[0]?.date ?? null,
    running: running(archive, full),
    blocks,
  };
}

function figureOf({ image, map }: Pick<Article, 'image' | 'map'>): Front['leadFigure'] {
  if (image) return { picture: image };
  return map === null ? null : { map };
}

function block(archive: Archive, section: SectionId, shown: ReadonlySet<string>): Front['blocks'][number] {
  const stories = latestOfSection(archive, section, { limit: counts.block + shown.size });
  return {
    section,
    topics: topicsOfSection(archive, section, counts.blockTopics),
    stories: stories.filter(({ path }) => !shown.has(path)).slice(0, counts.block),
  };
}

/** The last steps of the lead's running story, else of the one that has news last; oldest first, with the count of all. */
function running(archive: Archive, lead: Pick<Article, 'story'> | null): Front['running'] {
  for (const slug of [lead?.story, runningStory(archive)]) {
    const topic = slug ? topicCard(archive, slug) : null;
    const stories = topic ? storiesOfThread(archive, topic.slug) : [];
    if (topic && stories.length > 1)
      return { topic, stories: stories.slice(-counts.running), count: stories.length };
  }
  return null;
}
