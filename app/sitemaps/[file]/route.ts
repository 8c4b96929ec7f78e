import { archive, archiveFor, pagesToRender } from '#lib/archive/edition-archive.ts';
import { sitemap, sitemapNames } from '#lib/seo/sitemaps.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const files = sitemapNames(archive()).map((name) => ({ file: `${name}.xml` }));
  return pagesToRender(files, ({ file }) => addressOf(file));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params;
  const xml = await sitemap(archiveFor(addressOf(file)), file.replace(/\.xml$/, ''));
  return xml
    ? new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
    : new Response(null, { status: 404 });
}

function addressOf(file: string): string {
  return `/sitemaps/${file}`;
}
