import { correctionsFeed } from '#lib/seo/feeds.ts';
import { feedResponse } from '../../feed-response.ts';

export const dynamic = 'force-static';

export function GET() {
  return feedResponse('feed.xml', '/corrections/', correctionsFeed);
}
