import { type Feed, jsonFeed, rssFeed } from '#lib/seo/feed.ts';

const kinds = {
  rss: { make: rssFeed, type: 'application/rss+xml; charset=utf-8' },
  json: { make: jsonFeed, type: 'application/feed+json; charset=utf-8' },
};

/** A feed as a route answers it. */
export function feedResponse(kind: keyof typeof kinds, feed: Feed | null): Response {
  if (!feed) return new Response(null, { status: 404 });
  const { make, type } = kinds[kind];
  return new Response(make(feed), { headers: { 'Content-Type': type } });
}
