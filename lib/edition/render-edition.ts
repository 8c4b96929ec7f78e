import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { aliases } from '../archive/aliases.ts';
import type { Archive } from '../archive/database.ts';
import { Inputs } from '../archive/inputs.ts';
import { isOfShard, type Shard } from '../archive/render-plan.ts';
import { countStories } from '../archive/stories.ts';
import { site } from '../site.ts';
import { fileOfAddress, isMarkdown } from './address-file.ts';
import { keyFile } from './announce/index-now.ts';
import { missingFrom } from './check-edition.ts';
import type { EditionPlace } from './edition-folder.ts';
import type { Moved } from './hosting/moved.ts';
import { BrokenEdition, removeFiles } from './link-edition.ts';
import type { MostOpened } from './most-opened.ts';
import type { Renderer } from './next-build.ts';
import { writeOwnFiles } from './own-files.ts';
import type { Progress } from './progress.ts';
import { putFile } from './put-file.ts';
import { redirectFile, redirectPage } from './redirect-page.ts';
import { beginRun, type PagesOptions, renderPages, runsFor } from './render-pages.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** What a new edition takes from the last one. */
export type Kept = {
  /** What all files of the last edition asked. */
  before: Inputs;
  /** Those of them that are as today's archive would make them. */
  kept: ReadonlySet<string>;
  /** Brings all of them into the new edition's folder, those that are not kept too. @throws {BrokenEdition} where one lacks */
  link(): Promise<void>;
};

export const nothingKept: Kept = { before: new Inputs(), kept: new Set(), link: async () => {} };

export type RenderOptions = {
  /** Works already, where it was started before. */
  renderer: Renderer;
  /** The part that this machine makes; null for all. */
  shard: Shard | null;
  /** Looks what can be kept, while Next starts. */
  look(): Kept;
  opened: MostOpened;
  progress: Progress;
};

/** The files of an edition, or of one machine's part, before readers see them. */
export type RenderedEdition = {
  folder: string;
  /** What each file asked of the archive. */
  inputs: Inputs;
  /** Addresses that the whole edition must answer. */
  addresses: Set<string>;
  /** Addresses of the files that are not the last edition's. */
  fresh: string[];
  /** Size of what was written, compressed forms included. */
  bytes: number;
  /** Addresses of the pages that Next rendered. */
  rendered: Set<string>;
  /** Addresses of the files that are the last edition's with their twins, and were not made again. */
  taken: ReadonlySet<string>;
  /** Names of the files that no address notes: pages of old addresses, and what comes with the code. */
  others: string[];
  /** What one machine of several does for all: null with the others. */
  common: { moved: Moved[]; searchVersion: string } | null;
  /** Settles when what Next made is removed. */
  removed: Promise<unknown>;
};

/**
 * Fills the folder of a new edition. What the last edition has is linked from there, the rest is made: pages by Next, which
 * works meanwhile.
 *
 * @throws {BuildFailure} if Next fails
 * @throws {BrokenEdition} where the last edition is not whole
 */
export async function renderEdition(
  archive: Archive,
  place: EditionPlace,
  { renderer, shard, look, opened, progress }: RenderOptions,
): Promise<RenderedEdition> {
  progress.step('Comparing with the last edition');
  // It starts while the last edition is looked at.
  renderer.start();
  try {
    const { kept, before, link } = look();
    const inputs = before.only(kept);
    const runs = runsFor(storiesDue(archive, kept, shard));
    const options: PagesOptions = { renderer, runs, kept, shard, inputs, opened, progress };
    const first = beginRun(options, 1);
    await link();
    const [lacking] = missingFrom(place.edition, kept);
    if (lacking !== undefined) throw new BrokenEdition(fileOfAddress(lacking));
    const stale = [...before.addresses].filter((address) => !kept.has(address));
    removeFiles(place.edition, stale.map(fileOfAddress));
    const turned = [...kept].filter((address) => opened.isTurned(address));
    await compressAnew(place, turned, opened);
    progress.step('Writing Markdown and cards');
    const own = await writeOwnFiles(archive, place, {
      cardCache: site.cardCache,
      isDue: (address) => !kept.has(address) && isOfShard(address, shard),
      inputs,
      progress,
    });
    progress.step('Indexing for the search');
    const common = shard === null || shard.number === 1 ? await writeCommon(archive, place) : null;
    const pages = await renderPages(place, first, options);
    const { rendered, fresh, bytes, removed } = pages;
    const addresses = new Set([...pages.addresses, ...own, ...rendered]);
    const gone = [...kept].filter((address) => !addresses.has(address));
    removeFiles(place.edition, gone.map(fileOfAddress));
    for (const address of gone) inputs.remove(address);
    const made = new Set([...rendered, ...turned]);
    const taken = new Set([...kept].filter((address) => addresses.has(address) && !made.has(address)));
    const others = [...pages.assets, ...(common ? commonFiles(common) : [])];
    const folder = place.edition;
    return { folder, inputs, addresses, fresh, bytes, rendered, taken, others, common, removed };
  } finally {
    renderer.stop();
  }
}

/** Does for pages of the last edition what being opened most, or no more, asks for. */
async function compressAnew(
  place: EditionPlace,
  pages: readonly string[],
  opened: MostOpened,
): Promise<void> {
  for (const address of pages) {
    const name = fileOfAddress(address);
    await putFile(place, name, await readFile(path.join(place.edition, name)), opened.of(address));
  }
}

/** How many stories this machine has to render. */
function storiesDue(archive: Archive, kept: ReadonlySet<string>, shard: Shard | null): number {
  const known = [...kept].filter(isMarkdown).length;
  return (countStories(archive) - known) / (shard?.of ?? 1);
}

type Common = NonNullable<RenderedEdition['common']>;

/** What is made once for the whole edition: pages of old addresses, the search index, the key by which search engines know the site. */
async function writeCommon(archive: Archive, place: EditionPlace): Promise<Common> {
  const moved = aliases(archive).map(({ alias, path: story }) => ({
    from: alias,
    to: `/articles/${story}/`,
  }));
  for (const { from, to } of moved) await putFile(place, redirectFile(from), redirectPage(site.url + to));
  const { key } = site.indexNow;
  if (key !== null) await putFile(place, keyFile(key), key);
  return { moved, searchVersion: await writeSearchIndex(archive, place) };
}

/** Names of those files, without the search index, which names its own. */
function commonFiles({ moved }: Common): string[] {
  const { key } = site.indexNow;
  return [...moved.map(({ from }) => redirectFile(from)), ...(key === null ? [] : [keyFile(key)])];
}
