import type { Card, TopicCard } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import { relatedPaths } from '../archive/related-paths.ts';
import { card, threadOf } from '../archive/stories.ts';
import { topicsOfStory } from '../archive/topics.ts';
import type { Article } from '../article/article.ts';

/** Why a story stands in the list of another, for readers. */
export type Reason =
  | { kind: 'editor' | 'thread' | 'later' | 'place' | 'near' }
  | { kind: 'topic'; topic: TopicCard };

export type RelatedCard = { card: Card; reason: Reason };

export type RelatedOptions = {
  limit: number;
  /** Paths that the page shows elsewhere already. */
  exclude: ReadonlySet<string>;
};

type Story = Pick<Article, 'path' | 'related' | 'date' | 'place' | 'story'>;

/** Stories for «أخبار ذات صلة»: the editor's choice in its order, then what is most alike. Nothing where nothing is. */
export function relatedStories(
  archive: Archive,
  story: Story,
  { limit, exclude }: RelatedOptions,
): RelatedCard[] {
  const taken = new Set([...exclude, story.path]);
  const found: RelatedCard[] = [];
  const take = (path: string, reasonOf: (card: Card) => Reason): void => {
    if (found.length >= limit || taken.has(path)) return;
    taken.add(path);
    const other = card(archive, path);
    if (other) found.push({ card: other, reason: reasonOf(other) });
  };
  for (const path of story.related) take(path, () => ({ kind: 'editor' }));
  for (const path of relatedPaths(archive, story.path))
    take(path, (other) => reasonFor(archive, story, other));
  return found;
}

function reasonFor(archive: Archive, story: Story, other: Card): Reason {
  if (story.story !== null && threadOf(archive, other.path) === story.story) {
    return { kind: other.date.epoch > story.date.epoch ? 'later' : 'thread' };
  }
  const theirs = new Set(topicsOfStory(archive, other.path).map(({ slug }) => slug));
  const shared = topicsOfStory(archive, story.path).filter(({ slug }) => theirs.has(slug));
  const [rarest] = shared.toSorted((one, two) => one.stories - two.stories);
  if (rarest) return { kind: 'topic', topic: rarest };
  return { kind: story.place !== null && story.place.name === other.place ? 'place' : 'near' };
}
