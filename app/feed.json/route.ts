import { archiveFor } from '#lib/archive/edition-archive.ts';
import { siteFeed } from '#lib/seo/feeds.ts';
import { feedResponse } from '../feed-response.ts';

export const dynamic = 'force-static';

export function GET() {
  const asked = archiveFor('/feed.json');
  return feedResponse('json', asked, siteFeed(asked));
}
