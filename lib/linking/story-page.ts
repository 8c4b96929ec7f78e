import type { Headline, TopicName } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import { otherVersions, type PageVersion } from '../archive/published-languages.ts';
import type { StoryRecord } from '../archive/rows.ts';
import { headline, neighbours, story } from '../archive/stories.ts';
import { storyIndex } from '../archive/story-index.ts';
import { type KnownTopic, knownTopicsOfStory, topicName } from '../archive/topics.ts';
import { type Translation, translationsOf } from '../archive/translations.ts';
import { site } from '../site.ts';
import { withMonthNames } from './body-months.ts';
import { resolveReadAlso } from './read-also.ts';
import { nearestStory, type RelatedStory, relatedStories } from './related.ts';
import { type StoryThread, storyThread } from './story-thread.ts';
import { tieBodyAsHtml } from './tie-body.ts';
import { writtenLinks } from './written-links.ts';

const relatedCount = 3;

/** Those that the editors chose and those most written about; more is a list of every name in the story. */
const topicCount = 12;

export type StoryPage = {
  article: StoryRecord;
  /** The body with its links and cards. */
  html: string;
  /** Addresses that the body's links lead to, as paper shows them. */
  links: string[];
  topics: KnownTopic[];
  translations: Translation[];
  /** Where readers of other languages go on: to its translations, else to the fronts. */
  versions: PageVersion[];
  /** The running story that it belongs to, and what came before and after. */
  story: TopicName | null;
  thread: StoryThread;
  related: RelatedStory[];
  previous: Headline | null;
  next: Headline | null;
};

/** A published story with everything that its page ties to it, or null. Nothing is offered twice on one page. */
export function storyPage(archive: Archive, path: string): StoryPage | null {
  const found = story(archive, path);
  if (!found) return null;
  const { html: body, map, ...article } = found;
  const translations = translationsOf(archive, article);
  const shown = new Set(translations.map(({ path: other }) => other));
  const suggestion = article.readAlso.length > 0 ? null : nearestStory(archive, path);
  const index = storyIndex(archive);
  const html = tieBodyAsHtml(body, {
    language: article.language,
    map,
    suggestion,
    notesInPlace: true,
    card: (target) => {
      const resolved = resolveReadAlso(target, index, site.url);
      const card = 'path' in resolved && resolved.path !== path ? headline(archive, resolved.path) : null;
      if (card) shown.add(card.path);
      return card;
    },
  });
  // A short or broken text has no place for it; then it may stand among the related.
  if (suggestion && html.includes(`href="/articles/${suggestion.path}/"`)) shown.add(suggestion.path);
  const thread = storyThread(archive, article, shown);
  for (const one of [...thread.before, ...thread.after, ...thread.last]) shown.add(one.path);
  const related = relatedStories(archive, path, { limit: relatedCount, exclude: shown });
  for (const { card: one } of related) shown.add(one.path);
  return {
    article,
    html: withMonthNames(html),
    links: writtenLinks(html, `${site.url}/articles/${path}/`),
    topics: shownTopics(archive, path),
    translations,
    versions:
      translations.length > 0
        ? translations.map(({ path: other, language }) => ({ language, href: `/articles/${other}/` }))
        : otherVersions(archive, article.language, '/'),
    story: article.story === null ? null : topicName(archive, article.story),
    thread,
    related,
    ...neighbours(archive, article, shown),
  };
}

/** The topics that a story's page names. */
export function shownTopics(archive: Archive, path: string): KnownTopic[] {
  return knownTopicsOfStory(archive, path, topicCount);
}
