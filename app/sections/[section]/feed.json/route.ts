import { archive } from '#lib/archive/edition-archive.ts';
import { sectionFeed } from '#lib/seo/feeds.ts';
import { sections } from '#lib/site.ts';
import { feedResponse } from '../../../feed-response.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(sections).map((section) => ({ section }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ section: string }> }) {
  return feedResponse('json', sectionFeed(archive(), (await params).section));
}
