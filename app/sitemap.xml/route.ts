import { archiveFor } from '#lib/archive/edition-archive.ts';
import { sitemapIndex } from '#lib/seo/sitemaps.ts';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await sitemapIndex(archiveFor('/sitemap.xml')), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
