import { archiveFor, pagesToRender } from '#lib/archive/edition-archive.ts';
import { sectionFeed } from '#lib/seo/feeds.ts';
import { sections } from '#lib/site.ts';
import { feedResponse } from '../../../feed-response.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return pagesToRender(
    Object.keys(sections).map((section) => ({ section })),
    ({ section }) => addressOf(section),
  );
}

export async function GET(_request: Request, { params }: { params: Promise<{ section: string }> }) {
  const { section } = await params;
  return feedResponse('json', sectionFeed(archiveFor(addressOf(section)), section));
}

function addressOf(section: string): string {
  return `/sections/${section}/feed.json`;
}
