import type { Card } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import { story } from '../archive/stories.ts';
import { relatedStories } from './related.ts';

/** A topic of so few stories leads on to others. */
const few = 3;
const shown = 3;

/**
 * For a topic that has hardly a story yet: stories related to its newest, so that its page is no dead end.
 *
 * @param cards the topic's own stories
 */
export function storiesNearTopic(archive: Archive, cards: readonly Card[]): Card[] {
  const newest = cards.toSorted((one, other) => other.date.epoch - one.date.epoch)[0];
  const article = newest && cards.length < few ? story(archive, newest.path) : null;
  if (!article) return [];
  const exclude = new Set(cards.map(({ path }) => path));
  return relatedStories(archive, article, { limit: shown, exclude }).map(({ card }) => card);
}
