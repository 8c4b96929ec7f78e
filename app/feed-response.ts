import type { Archive } from '#lib/archive/database.ts';
import { archiveFor } from '#lib/archive/edition-archive.ts';
import { type Feed, jsonFeed, rssFeed } from '#lib/seo/feed.ts';

const kinds = {
  'feed.xml': { make: rssFeed, type: 'application/rss+xml; charset=utf-8' },
  'feed.json': { make: jsonFeed, type: 'application/feed+json; charset=utf-8' },
};

export type FeedFile = keyof typeof kinds;

/**
 * A feed as a route answers it.
 *
 * @param page address of the page that it follows, below which it lies
 * @param feedOf makes it, or null if there is none
 */
export function feedResponse(
  file: FeedFile,
  page: string,
  feedOf: (archive: Archive) => Feed | null,
): Response {
  const feed = feedOf(archiveFor(`${page}${file}`));
  if (!feed) return new Response(null, { status: 404 });
  const { make, type } = kinds[file];
  return new Response(make(feed), { headers: { 'Content-Type': type } });
}
