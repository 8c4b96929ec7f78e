import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { archive } from '#lib/archive/edition-archive.ts';
import { pictures } from '#lib/archive/pictures.ts';
import { emptyRoute, site } from '#lib/site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Pictures lie beside their story; only those that a published story shows are served. */
export function generateStaticParams() {
  const names = pictures(archive());
  return (names.length > 0 ? names : [emptyRoute]).map((name) => ({ path: name.split('/') }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const name = (await params).path.join('/');
  if (!pictures(archive()).includes(name)) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(await readFile(path.join(site.articlesDir, name))));
}
