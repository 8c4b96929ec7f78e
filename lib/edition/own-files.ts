import { copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import pMap from 'p-map';
import type { Archive } from '../archive/database.ts';
import type { Inputs } from '../archive/inputs.ts';
import { markdownOfStory, storyPaths } from '../archive/stories.ts';
import { cardAddress, markdownAddress, siteCardAddress } from '../seo/addresses.ts';
import { CardDrawer } from '../seo/cards/card-drawer.ts';
import { siteCard, storyCard } from '../seo/cards/story-card.ts';
import { markdownPage } from '../seo/markdown-page.ts';
import { fileOfAddress } from './address-file.ts';
import type { EditionPlace } from './edition-folder.ts';
import { writeIssueFiles } from './issue-files.ts';
import type { Progress } from './progress.ts';
import { putFile } from './put-file.ts';

export type OwnFilesOptions = {
  /** Folder of the cards drawn so far. */
  cardCache: string;
  /** Whether a file is to be made: otherwise it is there already, or made elsewhere. */
  isDue(address: string): boolean;
  /** Is told what each file asks of the archive. */
  inputs: Inputs;
  progress: Progress;
};

/**
 * Makes what Next has no part in: of each story its form for programs (not a route of Next: one for every path below
 * `/articles/` leaves none below it) and its share card; of each month and day its book, which Next would hold in memory until it
 * ends, and its paper.
 *
 * @returns addresses of all of them, made now or not
 */
export async function writeOwnFiles(
  archive: Archive,
  place: EditionPlace,
  { cardCache, isDue, inputs, progress }: OwnFilesOptions,
): Promise<Set<string>> {
  const drawer = await CardDrawer.create(cardCache);
  const asFile = (address: string): Archive => {
    inputs.add(address);
    return archive.heardBy((question, answer) => inputs.note(address, question, answer));
  };
  const addresses = new Set<string>();
  const isNeeded = (address: string): boolean => {
    addresses.add(address);
    return isDue(address);
  };
  const takeCard = (address: string, card: string): void =>
    take(card, path.join(place.edition, fileOfAddress(address)));
  if (isNeeded(siteCardAddress)) {
    asFile(siteCardAddress);
    takeCard(siteCardAddress, await drawer.draw(siteCard));
  }
  const stories = storyPaths(archive);
  let done = 0;
  await pMap(
    stories,
    async (story) => {
      const markdown = markdownAddress(story);
      if (isNeeded(markdown)) {
        const asked = asFile(markdown);
        const found = markdownOfStory(asked, story);
        if (found) await putFile(place, fileOfAddress(markdown), markdownPage(asked, found));
      }
      const card = cardAddress(story);
      if (isNeeded(card)) {
        const content = storyCard(asFile(card), story);
        if (content) takeCard(card, await drawer.draw(content));
      }
      progress.at(++done, stories.length);
    },
    { concurrency: place.atOnce },
  );
  await writeIssueFiles(archive, place, { isNeeded, asFile });
  return addresses;
}

/** The cache's file itself where it lies on the same disk, else a copy. */
function take(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  rmSync(to, { force: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
