import type { Card, Headline, TopicName } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import type { StoryRecord } from '../archive/rows.ts';
import { latestOfSection, type SectionList } from '../archive/sections.ts';
import { latest, lead as leadStory, mapOf, storyRecord } from '../archive/stories.ts';
import { lastSteps, newestThread } from '../archive/threads.ts';
import { topicName, topicsOfSection } from '../archive/topics.ts';
import type { NewsDate, Picture } from '../article/article.ts';
import { minutesToRead } from '../article/reading-time.ts';
import { isSection, type Language, type SectionId, sections } from '../site.ts';
import { relatedHeadlines } from './related.ts';

const counts = { leadLinks: 3, secondary: 3, latest: 6, running: 3, block: 4, blockTopics: 4 };

export type Front = {
  /** Date of the newest story: the day of the paper. */
  date: NewsDate | null;
  /** `minutes`: reading time, whole and at least 1. */
  lead: (Card & { minutes: number }) | null;
  /** What the lead shows: its picture, else the map of its place (an HTML figure). */
  leadFigure: { picture: Picture } | { map: string } | null;
  /** Stories beneath the lead that belong to it. */
  leadLinks: Headline[];
  secondary: Card[];
  latest: Card[];
  running: { topic: TopicName; stories: Headline[]; count: number } | null;
  blocks: { section: SectionId; topics: TopicName[]; stories: Card[] }[];
};

/**
 * What stands on the front page of a language. No headline above the running story is there twice, and no headline is large twice;
 * the running story is a list of its own and may name any story.
 */
export function frontPage(archive: Archive, language: Language): Front {
  const lead = leadStory(archive, language);
  const full = lead && storyRecord(archive, lead.path);
  const shown = new Set<string>();
  const show = <Shown extends Headline>(cards: Shown[]): Shown[] => {
    for (const { path } of cards) shown.add(path);
    return cards;
  };
  if (lead) show([lead]);
  const leadLinks = lead
    ? show(relatedHeadlines(archive, lead.path, { limit: counts.leadLinks, exclude: shown }))
    : [];
  const secondary = show(latest(archive, { language, limit: counts.secondary, exclude: shown }));
  return {
    lead: lead && full && { ...lead, minutes: minutesToRead(full.words) },
    leadFigure: full && figureOf(archive, full),
    leadLinks,
    secondary,
    latest: latest(archive, { language, limit: counts.latest, exclude: shown }),
    date: latest(archive, { language, limit: 1 })[0]?.date ?? null,
    running: running(archive, language, full),
    blocks: sections
      .filter(isSection)
      .map((section) => block(archive, { language, section }, shown))
      .filter(({ stories }) => stories.length > 0),
  };
}

function figureOf(archive: Archive, { path, image }: StoryRecord): Front['leadFigure'] {
  if (image) return { picture: image };
  const map = mapOf(archive, path);
  return map === null ? null : { map };
}

function block(archive: Archive, list: SectionList, exclude: ReadonlySet<string>): Front['blocks'][number] {
  return {
    section: list.section,
    topics: topicsOfSection(archive, list, counts.blockTopics),
    stories: latestOfSection(archive, list, { limit: counts.block, exclude }),
  };
}

/** The last steps of the lead's running story, else of the one that has news last; oldest first, with the count of all. */
function running(
  archive: Archive,
  language: Language,
  lead: Pick<StoryRecord, 'story'> | null,
): Front['running'] {
  for (const slug of [lead?.story, newestThread(archive, language)]) {
    const topic = slug ? topicName(archive, slug) : null;
    if (!topic) continue;
    const steps = lastSteps(archive, topic.slug, { language, limit: counts.running });
    if (steps.count > 1) return { topic, ...steps };
  }
  return null;
}
