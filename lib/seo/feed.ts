import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { Card } from '../archive/card.ts';
import type { Archive } from '../archive/database.ts';
import type { StoryRecord } from '../archive/rows.ts';
import { shared } from '../archive/shared.ts';
import { topicsOfStory } from '../archive/topics.ts';
import { storyText } from '../linking/story-text.ts';
import { sections, site } from '../site.ts';
import { absolute, storyUrl } from './addresses.ts';
import { feedHtml } from './feed-html.ts';

const itemsKept = 2000;

/** Stories in a feed: a reader who looks once a day misses none of a busy newsroom's. */
export const feedLength = 50;

export type Feed = {
  /** Address of the page that it follows: begins and ends with a slash. */
  path: string;
  title: string;
  description: string;
  /** Newest first. */
  cards: readonly Card[];
};

type Item = {
  url: string;
  article: StoryRecord;
  html: string;
  /** Section and topics, as readers call them. */
  tags: string[];
};

/**
 * RSS 2.0 with full texts (https://www.rssboard.org/rss-specification); a browser shows it by `/feed.css`. Who follows it learns
 * here which hubs to ask for news (https://www.w3.org/TR/websub/#discovery).
 */
export function rssFeed(archive: Archive, feed: Feed): string {
  const items = itemsOf(archive, feed);
  const self = absolute(`${feed.path}feed.xml`);
  return generateRssFeed(
    {
      title: titleOf(feed),
      link: absolute(feed.path),
      description: feed.description,
      language: site.language,
      lastBuildDate: lastChange(items),
      atom: {
        links: [
          { href: self, rel: 'self', type: 'application/rss+xml' },
          ...site.hubs.map((href) => ({ href, rel: 'hub' })),
        ],
      },
      items: items.map(({ url, article, html, tags }) => ({
        ...shownItem(article),
        guid: { value: url, isPermaLink: true },
        categories: tags.map((name) => ({ name })),
        dc: { creators: article.authors },
        content: { encoded: html },
        ...(article.image && {
          media: { contents: [{ url: absolute(article.image.src), medium: 'image' }] },
        }),
      })),
    },
    { stylesheets: [{ type: 'text/css', href: '/feed.css' }] },
  );
}

/** What a reader of RSS lists of a story, before it is opened. */
export function shownItem({ path, title, summary, date }: StoryRecord) {
  return { title, description: summary, link: storyUrl(path), pubDate: new Date(date.epoch) };
}

/** JSON Feed 1.1 with full texts (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(archive: Archive, feed: Feed): string {
  const json = generateJsonFeed({
    title: titleOf(feed),
    home_page_url: absolute(feed.path),
    feed_url: absolute(`${feed.path}feed.json`),
    description: feed.description,
    language: site.language,
    authors: [{ name: site.name, url: absolute('/') }],
    ...(site.hubs.length > 0 && { hubs: site.hubs.map((url) => ({ type: 'WebSub', url })) }),
    items: itemsOf(archive, feed).map(({ url, article, html, tags }) => ({
      id: url,
      url,
      title: article.title,
      content_html: html,
      summary: article.summary,
      date_published: new Date(article.date.epoch),
      date_modified: changed(article),
      tags,
      authors: article.authors.map((name) => ({ name })),
      language: article.language,
      ...(article.image && { image: absolute(article.image.src) }),
    })),
  });
  return JSON.stringify(json);
}

/** A story stands in the feeds of the site, its section and all its topics; what it says there is made once. */
const itemOnce = shared(itemOf, itemsKept);

function itemsOf(archive: Archive, { cards }: Feed): Item[] {
  return cards.slice(0, feedLength).flatMap(({ path }) => itemOnce(archive, path) ?? []);
}

function itemOf(archive: Archive, path: string): Item | null {
  const found = storyText(archive, path);
  if (!found) return null;
  const { article, html } = found;
  const url = storyUrl(path);
  const tags = [sections[article.section].name, ...topicsOfStory(archive, path).map(({ name }) => name)];
  return { url, article, html: feedHtml(html, article.language, url), tags };
}

function titleOf({ path, title }: Feed): string {
  return path === '/' ? title : `${title} | ${site.name}`;
}

function changed({ updated, date }: StoryRecord): Date {
  return new Date((updated ?? date).epoch);
}

/** When the newest of the feed changed, not when the feed was made: an unchanged feed stays as it is. */
function lastChange(items: readonly Item[]): Date | undefined {
  if (items.length === 0) return undefined;
  return new Date(Math.max(...items.map(({ article }) => changed(article).getTime())));
}
