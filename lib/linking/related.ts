import type { Card } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import { card, latestOfSection } from '../archive/stories.ts';
import { storiesSharingTopics } from '../archive/topics.ts';
import type { Article } from '../article/article.ts';

const candidates = 60;
const millisecondsInDay = 86_400_000;

/** How much a candidate of the same section gains: less than one rare topic in common, more than one common topic. */
const sameSection = 0.1;

export type RelatedOptions = {
  limit: number;
  /** Paths that the page shows elsewhere already. */
  exclude: ReadonlySet<string>;
};

/**
 * Stories for «أخبار ذات صلة»: the editor's choice in its order, then stories that share topics, the rarer and the nearer
 * in time the better, then the section's newest.
 */
export function relatedStories(
  archive: Archive,
  story: Pick<Article, 'path' | 'related' | 'section' | 'date'>,
  { limit, exclude }: RelatedOptions,
): Card[] {
  const taken = new Set([...exclude, story.path]);
  const chosen: Card[] = [];
  const take = (found: Card | null): void => {
    if (!found || taken.has(found.path) || chosen.length >= limit) return;
    taken.add(found.path);
    chosen.push(found);
  };
  for (const path of story.related) take(card(archive, path));
  const scored = storiesSharingTopics(archive, story.path, candidates)
    .map(({ card: found, rarity }) => ({ found, score: score(story, found, rarity) }))
    .sort((a, b) => b.score - a.score || (a.found.path < b.found.path ? -1 : 1));
  for (const { found } of scored) take(found);
  if (chosen.length < limit) {
    for (const found of latestOfSection(archive, story.section, { limit: limit + taken.size })) take(found);
  }
  return chosen;
}

/** Interest fades with the distance in time, softly: stories of a long affair still find each other. */
function score(story: Pick<Article, 'section' | 'date'>, found: Card, rarity: number): number {
  const days = Math.abs(story.date.epoch - found.date.epoch) / millisecondsInDay;
  return (rarity + (story.section === found.section ? sameSection : 0)) * (1 + days) ** -0.25;
}
