import { readFile } from 'node:fs/promises';
import { archive } from '#lib/archive/edition-archive.ts';
import { CardDrawer } from '#lib/seo/cards/card-drawer.ts';
import { storyCard } from '#lib/seo/cards/story-card.ts';
import { site } from '#lib/site.ts';

/** The share card of a story, which an edition has at `/cards/<path>.png`. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const name = (await params).path.join('/');
  const card = storyCard(archive(), name.replace(/\.png$/, ''));
  if (!card) return new Response(null, { status: 404 });
  const drawer = await CardDrawer.create(site.cardCache);
  const bytes = await readFile(await drawer.draw(card));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'image/png' } });
}
