import { copyFile, link, mkdir } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import type { Archive } from '../archive/database.ts';
import { storyPaths } from '../archive/stories.ts';
import { cardAddress, siteCardAddress } from '../seo/addresses.ts';
import { CardDrawer } from '../seo/cards/card-drawer.ts';
import { siteCard, storyCard } from '../seo/cards/story-card.ts';

export type CardPlace = {
  edition: string;
  /** Folder of the cards drawn so far. */
  cache: string;
  /** Cards drawn at once. */
  atOnce: number;
};

/** Puts the share cards of all stories, and the site's own, into an edition. Only new ones are drawn. */
export async function writeCards(archive: Archive, { edition, cache, atOnce }: CardPlace): Promise<void> {
  const drawer = await CardDrawer.create(cache);
  await take(await drawer.draw(siteCard), path.join(edition, siteCardAddress));
  await pMap(
    storyPaths(archive),
    async (story) => {
      const content = storyCard(archive, story);
      if (content) await take(await drawer.draw(content), path.join(edition, cardAddress(story)));
    },
    { concurrency: atOnce },
  );
}

/** The cache's file itself where it lies on the same disk, else a copy. */
async function take(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}
