import { archive } from '#lib/archive/edition-archive.ts';
import { previewIndex } from '#lib/search/index-files.ts';
import { emptyRoute, site } from '#lib/site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** The search index while editors preview. In an edition the build puts its thousands of files there itself. */
export function generateStaticParams() {
  const files = site.preview ? [...previewIndex(archive()).keys()] : [];
  return (files.length > 0 ? files : [emptyRoute]).map((name) => ({ file: name.split('/') }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const bytes = site.preview ? previewIndex(archive()).get((await params).file.join('/')) : undefined;
  return bytes ? new Response(bytes) : new Response(null, { status: 404 });
}
