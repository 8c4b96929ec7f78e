import { archive } from '#lib/archive/edition-archive.ts';
import { topicSlugs } from '#lib/archive/topics.ts';
import { topicFeed } from '#lib/seo/feeds.ts';
import { emptyRoute } from '#lib/site.ts';
import { feedResponse } from '../../../feed-response.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const slugs = topicSlugs(archive());
  return (slugs.length > 0 ? slugs : [emptyRoute]).map((topic) => ({ topic }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ topic: string }> }) {
  return feedResponse('json', topicFeed(archive(), (await params).topic));
}
