import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import { hrefIn, type Language, site } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import { absolute } from './addresses.ts';

/** Stories in a feed: a reader who looks once a day misses none of a busy newsroom's. */
export const feedLength = 50;

export type Feed = {
  language: Language;
  /** Address of the page that it follows: begins and ends with a slash. */
  path: string;
  title: string;
  description: string;
  /** Newest first. */
  items: readonly FeedItem[];
};

export type FeedItem = {
  /** Where it stands, absolute: by this it is known again. */
  url: string;
  title: string;
  summary: string;
  /** Its text whole, readable elsewhere (`feedHtml`). */
  html: string;
  language: Language;
  /** Epoch milliseconds. */
  published: number;
  changed: number;
  authors: readonly string[];
  /** Section and topics, as readers call them. */
  tags: readonly string[];
  /** Absolute address of its picture. */
  image: string | null;
};

/**
 * RSS 2.0 with full texts (https://www.rssboard.org/rss-specification); a browser shows it by `/feed.css`. Who follows it learns
 * here which hubs to ask for news (https://www.w3.org/TR/websub/#discovery).
 */
export function rssFeed(feed: Feed): string {
  const self = absolute(`${feed.path}feed.xml`);
  return generateRssFeed(
    {
      title: titleOf(feed),
      link: absolute(feed.path),
      description: feed.description,
      language: feed.language,
      lastBuildDate: lastChange(feed),
      atom: {
        links: [
          { href: self, rel: 'self', type: 'application/rss+xml' },
          ...site.hubs.map((href) => ({ href, rel: 'hub' })),
        ],
      },
      items: feed.items.map((item) => ({
        ...shownItem(item),
        guid: { value: item.url, isPermaLink: true },
        categories: item.tags.map((name) => ({ name })),
        dc: { creators: [...item.authors] },
        content: { encoded: item.html },
        ...(item.image !== null && { media: { contents: [{ url: item.image, medium: 'image' }] } }),
      })),
    },
    { stylesheets: [{ type: 'text/css', href: hrefIn(feed.language, '/feed.css') }] },
  );
}

/** What a reader of RSS lists of an item, before it is opened. */
export function shownItem({
  url,
  title,
  summary,
  published,
}: Pick<FeedItem, 'url' | 'title' | 'summary' | 'published'>) {
  return { title, description: summary, link: url, pubDate: new Date(published) };
}

/** JSON Feed 1.1 with full texts (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed): string {
  const json = generateJsonFeed({
    title: titleOf(feed),
    home_page_url: absolute(feed.path),
    feed_url: absolute(`${feed.path}feed.json`),
    description: feed.description,
    language: feed.language,
    authors: [{ name: wordsIn(feed.language).site.name, url: absolute(hrefIn(feed.language, '/')) }],
    ...(site.hubs.length > 0 && { hubs: site.hubs.map((url) => ({ type: 'WebSub', url })) }),
    items: feed.items.map((item) => ({
      id: item.url,
      url: item.url,
      title: item.title,
      content_html: item.html,
      summary: item.summary,
      date_published: new Date(item.published),
      date_modified: new Date(item.changed),
      tags: [...item.tags],
      authors: item.authors.map((name) => ({ name })),
      language: item.language,
      ...(item.image !== null && { image: item.image }),
    })),
  });
  // A feed without items has to say so (https://www.jsonfeed.org/version/1.1/#top-level); the package leaves out what is empty.
  return JSON.stringify(Object.assign({ items: [] }, json));
}

function titleOf({ language, path, title }: Feed): string {
  return path === hrefIn(language, '/') ? title : `${title} | ${wordsIn(language).site.name}`;
}

/** When the newest of the feed changed, not when the feed was made: an unchanged feed stays as it is. */
function lastChange({ items }: Feed): Date | undefined {
  if (items.length === 0) return undefined;
  return new Date(Math.max(...items.map(({ changed }) => changed)));
}
