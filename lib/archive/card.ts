import type { Article, NewsDate, Topic } from '../article/article.ts';

/**
 * What lists show of stories and topics. A page is rendered again when what it asked for is different, so that there is a type
 * for each depth: what a list does not show, its page does not ask for.
 */

/** A link to a story: its headline, and the line above it. */
export type Headline = Pick<Article, 'path' | 'language' | 'title' | 'date' | 'section'>;

/** A headline with the name of the place that the story was written from. */
export type PlacedHeadline = Headline & { place: string | null };

/** A headline with the standfirst: everything but the body. */
export type Card = PlacedHeadline & Pick<Article, 'summary'>;

/** A link to a topic. */
export type TopicName = Pick<Topic, 'slug' | 'name'>;

/** A topic in an index of all topics; `stories`: those of the edition that belong to it. */
export type CountedTopic = TopicName & Pick<Topic, 'kind'> & { stories: number };

/** How many stories of the edition belong to a topic, and the date of the newest. */
export type TopicSize = { stories: number; latest: NewsDate | null };
