import { archive } from '#lib/archive/edition-archive.ts';
import { sitemap, sitemapNames } from '#lib/seo/sitemaps.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return sitemapNames(archive()).map((name) => ({ file: `${name}.xml` }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const xml = await sitemap(archive(), (await params).file.replace(/\.xml$/, ''));
  return xml
    ? new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
    : new Response(null, { status: 404 });
}
