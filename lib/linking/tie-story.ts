import { hash } from 'node:crypto';
import { scriptOf } from '../arabic/script.ts';
import type { StoryRecord } from '../archive/rows.ts';
import type { NamedTopic } from '../archive/topics.ts';
import type { VectorFacts } from '../archive/vectors.ts';
import type { Article } from '../article/article.ts';
import { type Language, site } from '../site.ts';
import { isExplainer } from './explainer.ts';
import { namesOf } from './names.ts';
import { encodeVector } from './sparse-vector.ts';
import { storyVector } from './story-vector.ts';
import { linkTopics } from './topic-links.ts';
import { createTopicMatcher } from './topic-matcher.ts';
import { topicsOf } from './topics-of.ts';

/** A story as the archive holds it. `record`: as JSON. */
export type UntiedStory = Pick<Article, 'path' | 'map' | 'html' | 'markdown' | 'text'> & { record: string };

/** What ties a story to others. */
export type TiedStory = {
  /** What it is compared by. */
  facts: VectorFacts;
  vector: Uint8Array;
  /** Slugs of its topics, the most telling first. */
  topics: string[];
  /** Its body, in which topics are links. */
  linkedHtml: string;
  /** Another whenever the story, or its body with links, is another. */
  version: string;
};

/** Finds what stories are about. @param names of all topics */
export function storyTier(names: readonly NamedTopic[]): (story: UntiedStory) => TiedStory {
  const ownMatcher = createTopicMatcher(names);
  const noMatcher = createTopicMatcher([]);
  const slugs = new Set(names.map(({ slug }) => slug));
  const whole = namesOf(names);
  return (untied) => {
    const { path, text, html } = untied;
    const record: StoryRecord = JSON.parse(untied.record);
    const { language, date, title, summary, hasStandfirst, place, story } = record;
    const matcher = mayName(language) ? ownMatcher : noMatcher;
    const topics = topicsOf({ ...record, text }, matcher).filter((slug) => slugs.has(slug));
    const vector = storyVector(
      {
        headline: title,
        summary: hasStandfirst ? summary : '',
        text,
        topics,
        place: place?.name ?? null,
        thread: story,
      },
      whole,
    );
    const linkedHtml = linkTopics(html, matcher);
    return {
      facts: { path, epoch: date.epoch, language, explains: isExplainer(title) },
      vector: encodeVector(vector),
      topics,
      linkedHtml,
      version: hash('sha1', JSON.stringify([untied, linkedHtml]), 'base64url'),
    };
  };
}

/**
 * Whether what reads like a topic's name in a text of a language may be one. Topics are named in the site's language, and another of
 * the same script has words that only look alike: Persian «در آستانه» is no Astana, «بلاهای» no ب + لاهاي.
 */
function mayName(language: Language): boolean {
  return language === site.language || scriptOf(language) !== scriptOf(site.language);
}
