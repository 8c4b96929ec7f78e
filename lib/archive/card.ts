import type { Article, NewsDate, Topic } from '../article/article.ts';

/** What a list shows of a story: everything but its body. */
export type Card = Pick<Article, 'path' | 'language' | 'title' | 'summary' | 'date' | 'section'> & {
  /** Name of the place it was written from. */
  place: string | null;
  /** Reading time in whole minutes, at least 1. */
  minutes: number;
};

/** What a list shows of a topic. */
export type TopicCard = Pick<Topic, 'slug' | 'name' | 'kind' | 'summary'> & {
  /** Stories of the edition that belong to it. */
  stories: number;
  /** Date of the newest of them. */
  latest: NewsDate | null;
};
