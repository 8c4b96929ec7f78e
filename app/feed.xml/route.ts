import { site } from '#lib/site.ts';
import { siteFeedResponse } from '../in-language/feeds.ts';

export const dynamic = 'force-static';

export function GET() {
  return siteFeedResponse('feed.xml', site.language);
}
