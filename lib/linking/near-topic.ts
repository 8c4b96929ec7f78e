import type { Card, PlacedHeadline } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import { relatedHeadlines } from './related.ts';

/** A topic of so few stories leads on to others. */
const few = 3;
const shown = 3;

/**
 * For a topic that has hardly a story yet: stories related to its newest, so that its page is no dead end.
 *
 * @param cards the topic's own stories
 */
export function storiesNearTopic(archive: Archive, cards: readonly Card[]): PlacedHeadline[] {
  const [newest] = cards.toSorted((one, other) => other.date.epoch - one.date.epoch);
  if (!newest || cards.length >= few) return [];
  const exclude = new Set(cards.map(({ path }) => path));
  return relatedHeadlines(archive, newest.path, { limit: shown, exclude });
}
