import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { archive, archiveFor, pagesToRender } from '#lib/archive/edition-archive.ts';
import { pictureVariant } from '#lib/archive/picture-files.ts';
import { servedPicture, servedPictures } from '#lib/archive/pictures.ts';
import { emptyRoute, site } from '#lib/site.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;

/** Pictures lie beside their story; only those that a published story shows are served. */
export function generateStaticParams() {
  const pictures = servedPictures(archive()).map((name) => ({ path: name.split('/') }));
  return pagesToRender(pictures, ({ path: parts }) => addressOf(parts.join('/')), { path: [emptyRoute] });
}

export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const name = (await params).path.join('/');
  const served = servedPicture(archiveFor(addressOf(name)), name);
  if (!served) return new Response(null, { status: 404 });
  const original = await readFile(path.join(site.articlesDir, served.original));
  const bytes = served.variant ? await pictureVariant(original, served.variant, site.pictureCache) : original;
  return new Response(new Uint8Array(bytes));
}

function addressOf(name: string): string {
  return `/pictures/${name}`;
}
