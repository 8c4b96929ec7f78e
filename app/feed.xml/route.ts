import { archiveFor } from '#lib/archive/edition-archive.ts';
import { siteFeed } from '#lib/seo/feeds.ts';
import { feedResponse } from '../feed-response.ts';

export const dynamic = 'force-static';

export function GET() {
  return feedResponse('rss', siteFeed(archiveFor('/feed.xml')));
}
