import type { Card, PlacedHeadline, TopicName } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import {
  daysOf,
  hrefOfPage,
  linksOfFirstPage,
  linksOfPage,
  type Order,
  orderOfTopic,
  type PageLinks,
  pagesFor,
  rangeOfPage,
  storiesUpTo,
} from '../archive/pages.ts';
import {
  storiesOfTopic,
  topic,
  topicGoesOn,
  topicGoesOnWith,
  topicHead,
  topicSize,
  topicsNear,
} from '../archive/topics.ts';
import type { NewsDate, Topic } from '../article/article.ts';
import { site } from '../site.ts';
import { storiesNearTopic } from './near-topic.ts';

/** Topics near this one, beside its stories. */
const topicsBeside = 8;

/** What every page of a topic shows. */
type Timeline = {
  /** Stories of the page, in the order of the timeline. */
  cards: Card[];
  order: Order;
  /** The date of the topic's newest story, where it stands on this page. */
  newest: NewsDate | null;
  links: PageLinks;
  hrefOf: (page: number) => string;
};

export type TopicFirstPage = Timeline & {
  topic: Topic & { href: string };
  /** How many stories it has in all, the date of the newest, and the page that it is on. */
  stories: number;
  latest: { date: NewsDate; href: string } | null;
  /** Stories of other topics to go on with, where it has few of its own. */
  near: PlacedHeadline[];
  /** Topics that share stories with it. */
  related: TopicName[];
};

export type TopicLaterPage = Timeline & {
  topic: TopicName & { href: string };
  href: string;
  title: string;
  /** The days of its stories in words. */
  days: string;
};

/** The first page of a topic, which says how much there is, or null if there is no such topic. */
export function topicFirstPage(archive: Archive, slug: string): TopicFirstPage | null {
  const found = topic(archive, slug);
  if (!found) return null;
  const { stories, latest } = topicSize(archive, slug);
  const pages = pagesFor(stories);
  const order = orderOfTopic(found.kind);
  const cards = storiesOfTopic(archive, slug, rangeOfPage(1, order));
  const hrefOf = hrefsOf(slug);
  const pageOfNewest = order === 'newest' ? 1 : pages;
  return {
    topic: { ...found, href: hrefOf(1) },
    cards,
    order,
    newest: pageOfNewest === 1 ? latest : null,
    links: linksOfFirstPage(pages, order, order === 'newest' ? topicGoesOnWith(archive, slug) : null),
    hrefOf,
    stories,
    latest: latest && { date: latest, href: hrefOf(pageOfNewest) },
    near: storiesNearTopic(archive, cards),
    related: topicsNear(archive, slug, topicsBeside),
  };
}

/** A page after the first. It stays as it is while the topic grows past it, and says nothing of all the others. */
export function topicLaterPage(archive: Archive, slug: string, page: number): TopicLaterPage | null {
  const found = topicHead(archive, slug);
  if (!found) return null;
  const { name, kind } = found;
  const order = orderOfTopic(kind);
  const cards = storiesOfTopic(archive, slug, rangeOfPage(page, order));
  const goesOn = topicGoesOn(archive, slug, storiesUpTo(page));
  const hrefOf = hrefsOf(slug);
  const days = daysOf(cards, site.language);
  return {
    topic: { slug, name, href: hrefOf(1) },
    href: hrefOf(page),
    title: `${name}: ${days}`,
    days,
    cards,
    order,
    newest: order === 'oldest' && !goesOn ? (cards.at(-1)?.date ?? null) : null,
    links: linksOfPage(page, order, goesOn),
    hrefOf,
  };
}

function hrefsOf(slug: string): (page: number) => string {
  return (page) => hrefOfPage(`/topics/${slug}/`, page);
}
