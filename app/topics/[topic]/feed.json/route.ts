import { archive, pagesToRender } from '#lib/archive/edition-archive.ts';
import { topicSlugs } from '#lib/archive/topics.ts';
import { topicFeed } from '#lib/seo/feeds.ts';
import { emptyRoute } from '#lib/site.ts';
import { feedResponse } from '../../../feed-response.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const topics = topicSlugs(archive()).map((topic) => ({ topic }));
  return pagesToRender(topics, ({ topic }) => `${hrefOf(topic)}feed.json`, { topic: emptyRoute });
}

export async function GET(_request: Request, { params }: { params: Promise<{ topic: string }> }) {
  const { topic } = await params;
  return feedResponse('feed.json', hrefOf(topic), (asked) => topicFeed(asked, topic));
}

function hrefOf(topic: string): string {
  return `/topics/${topic}/`;
}
