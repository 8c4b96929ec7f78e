import { archiveFor } from '#lib/archive/edition-archive.ts';
import { newsSitemap } from '#lib/seo/sitemaps.ts';

export const dynamic = 'force-static';

export async function GET() {
  return new Response(await newsSitemap(archiveFor('/news-sitemap.xml'), Date.now()), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
}
