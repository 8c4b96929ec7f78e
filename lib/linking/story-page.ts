import type { Card, TopicCard } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import { card, neighbours, storiesOfThread, story } from '../archive/stories.ts';
import { storyIndex } from '../archive/story-index.ts';
import { topicCard, topicsOfStory } from '../archive/topics.ts';
import { type Translation, translationsOf } from '../archive/translations.ts';
import type { Article } from '../article/article.ts';
import { site } from '../site.ts';
import { resolveReadAlso } from './read-also.ts';
import { type RelatedCard, relatedStories } from './related.ts';
import { tieBody } from './tie-body.ts';

const relatedCount = 3;

/** Those that the editors chose and those most written about; more is a list of every name in the story. */
const topicCount = 12;

export type StoryPage = {
  article: Article;
  /** The body with its links and cards. */
  html: string;
  topics: TopicCard[];
  translations: Translation[];
  /** The running story that it belongs to, with what came before and after, oldest first. */
  story: TopicCard | null;
  before: Card[];
  after: Card[];
  related: RelatedCard[];
  previous: Card | null;
  next: Card | null;
};

/** A published story with everything that its page ties to it, or null. Nothing is offered twice on one page. */
export function storyPage(archive: Archive, path: string): StoryPage | null {
  const article = story(archive, path);
  if (!article) return null;
  const translations = translationsOf(archive, article);
  const shown = new Set(translations.map(({ path: other }) => other));
  const thread = article.story === null ? [] : storiesOfThread(archive, article.story);
  const suggestion = suggestionFor(archive, article, thread);
  if (suggestion) shown.add(suggestion.path);
  const index = storyIndex(archive);
  const html = tieBody(article.html, {
    language: article.language,
    map: article.map,
    suggestion,
    card: (target) => {
      const resolved = resolveReadAlso(target, index, site.url);
      const found = 'path' in resolved && resolved.path !== path ? card(archive, resolved.path) : null;
      if (found) shown.add(found.path);
      return found;
    },
  });
  const here = thread.findIndex((one) => one.path === path);
  const notShown = ({ path: other }: Card): boolean => !shown.has(other);
  const before = thread.slice(0, Math.max(here, 0)).filter(notShown);
  const after = thread.slice(here + 1).filter(notShown);
  for (const one of thread) shown.add(one.path);
  const related = relatedStories(archive, article, { limit: relatedCount, exclude: shown });
  for (const { card: one } of related) shown.add(one.path);
  return {
    article,
    html,
    topics: shownTopics(archive, path),
    translations,
    story: article.story === null ? null : topicCard(archive, article.story),
    before,
    after,
    related,
    ...neighbours(archive, path, shown),
  };
}

/** The topics that a story's page names. */
export function shownTopics(archive: Archive, path: string): TopicCard[] {
  return topicsOfStory(archive, path).slice(0, topicCount);
}

/** A story to read on the way, where the editors put none: the nearest that stands nowhere else on the page. */
function suggestionFor(archive: Archive, article: Article, thread: readonly Card[]): Card | null {
  if (article.readAlso.length > 0) return null;
  const exclude = new Set([...thread.map(({ path }) => path), ...article.related]);
  const [first] = relatedStories(archive, { ...article, related: [] }, { limit: 1, exclude });
  return first?.card ?? null;
}
