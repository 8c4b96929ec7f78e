import { pagesToRender } from '#lib/archive/edition-archive.ts';
import { site } from '#lib/site.ts';
import { sectionFeedResponse, sectionFeeds, sectionHref } from '../../../in-language/feeds.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return pagesToRender(sectionFeeds(), (params) => `${sectionHref(params)}feed.xml`);
}

export async function GET(_request: Request, { params }: { params: Promise<{ section: string }> }) {
  return sectionFeedResponse('feed.xml', site.language, (await params).section);
}
