import type { Article, NewsDate } from './article.ts';

/** When a story last became another for its readers: published, updated or corrected. */
export function lastChange({
  date,
  updated,
  corrections,
}: Pick<Article, 'date' | 'updated' | 'corrections'>): NewsDate {
  return [date, ...(updated ? [updated] : []), ...corrections.map((one) => one.date)].reduce((last, one) =>
    one.epoch >= last.epoch ? one : last,
  );
}
