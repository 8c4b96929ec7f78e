import { archiveFor } from '#lib/archive/edition-archive.ts';
import { correctionsFeed } from '#lib/seo/feeds.ts';
import { feedResponse } from '../../feed-response.ts';

export const dynamic = 'force-static';

export function GET() {
  return feedResponse('rss', correctionsFeed(archiveFor('/corrections/feed.xml')));
}
