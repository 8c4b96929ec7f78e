import { formatDays } from '../arabic/dates.ts';
import type { NewsDate, TopicKind } from '../article/article.ts';
import type { Language } from '../site.ts';

/**
 * Long lists over pages that stay as they are. All pages but the first are counted from the oldest story, so that a new one
 * changes the first page, and at most the last that was begun, however long the list is.
 */

/** Stories on one page of a list. */
export const storiesPerPage = 30;

/**
 * The end that a list begins with. `newest`: the first page holds the newest stories, page 2 the oldest, page 3 those after
 * them, and so on; the last page may repeat stories of the first, but never changes once it is full. `oldest`: a running story
 * is told from its beginning, and its pages follow each other.
 */
export type Order = 'newest' | 'oldest';

/** A running story is read from its beginning; of all other topics the newest is wanted first. */
export function orderOfTopic(kind: TopicKind): Order {
  return kind === 'event' ? 'oldest' : 'newest';
}

/** Part of a list: so many stories past the first so many, counted from the other end where `fromEnd` says so. */
export type Range = { order: Order; fromEnd: boolean; limit: number; offset: number };

/** The order of a list in SQL; stories of the same moment by address, so that every build orders them alike. */
export const orderBy: Record<Order, string> = {
  newest: 'ORDER BY s.epoch DESC, s.path',
  oldest: 'ORDER BY s.epoch, s.path',
};

/** The same lists from their end. */
export const orderFromEnd: Record<Order, string> = {
  newest: 'ORDER BY s.epoch, s.path DESC',
  oldest: 'ORDER BY s.epoch DESC, s.path DESC',
};

/** The order in SQL that counts a range from its end of the list. */
export function orderOfRange({ order, fromEnd }: Range): string {
  return fromEnd ? orderFromEnd[order] : orderBy[order];
}

/** The rows that SQL counted so, in the order of the list. */
export function inOrderOfList<Row>(rows: Row[], { fromEnd }: Range): Row[] {
  return fromEnd ? rows.toReversed() : rows;
}

/** Number of pages that a list of so many stories takes: at least one, which may be empty. */
export function pagesFor(stories: number): number {
  return Math.max(1, Math.ceil(stories / storiesPerPage));
}

/** The stories on a page, which counts from 1. */
export function rangeOfPage(page: number, order: Order): Range {
  const fromEnd = order === 'newest' && page > 1;
  return { order, fromEnd, limit: storiesPerPage, offset: (page - (fromEnd ? 2 : 1)) * storiesPerPage };
}

/** How many stories a list holds that ends with this page, full; one of more goes on to another. */
export function storiesUpTo(page: number): number {
  return page * storiesPerPage;
}

/** The pages that one leads to, in the direction of reading; null where it is that page itself or leads there already. */
export type PageLinks = Record<'first' | 'previous' | 'next' | 'last', number | null> & {
  /** Path of the story with which the next page goes on, where it begins with stories that this one has too. */
  goesOnWith: string | null;
};

/**
 * The way on from the first page of a list: the only page that knows how many there are.
 *
 * @param pages how many the list takes
 * @param goesOnWith path of the story that this page leaves to the next
 */
export function linksOfFirstPage(pages: number, order: Order, goesOnWith: string | null): PageLinks {
  const [next, last] = order === 'newest' ? [pages, 2] : [2, pages];
  return {
    first: null,
    previous: null,
    next: pages > 1 ? next : null,
    last: pages > 2 ? last : null,
    goesOnWith,
  };
}

/**
 * The way on from a page after the first, which stays the same while the list grows past it.
 *
 * @param goesOn whether a page of the next number exists
 */
export function linksOfPage(page: number, order: Order, goesOn: boolean): PageLinks {
  if (order === 'oldest') {
    return {
      first: page > 2 ? 1 : null,
      previous: page - 1,
      next: goesOn ? page + 1 : null,
      last: null,
      goesOnWith: null,
    };
  }
  return {
    first: goesOn ? 1 : null,
    previous: goesOn ? page + 1 : 1,
    next: page > 2 ? page - 1 : null,
    last: page > 3 ? 2 : null,
    goesOnWith: null,
  };
}

/** The days that a page's stories are of, in words: the name by which a page after the first is known. */
export function daysOf(cards: readonly { date: NewsDate }[], language: Language): string {
  const moments = cards.map(({ date }) => date.epoch);
  return formatDays(Math.min(...moments), Math.max(...moments), language);
}

/** Route parameters of a list's pages: none for the first, `['2']` and so on for the others. */
export function pageParams(stories: number): string[][] {
  return Array.from({ length: pagesFor(stories) }, (_, index) => (index === 0 ? [] : [String(index + 1)]));
}

/** The page that route parameters mean; 1 where there are none. */
export function pageOf(params: readonly string[] | undefined): number {
  return Number(params?.[0] ?? 1);
}

/** `/sections/world/` and `/sections/world/2/`. */
export function hrefOfPage(base: string, page: number): string {
  return page === 1 ? base : `${base}${page}/`;
}
