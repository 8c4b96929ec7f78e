import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { NextAdapter } from 'next';
import pMap from 'p-map';
import { aliases } from '../archive/aliases.ts';
import { Archive } from '../archive/database.ts';
import { site } from '../site.ts';
import { keyFile } from './announce/index-now.ts';
import { compress } from './compress.ts';
import { currentEdition, newEdition, publish } from './edition-folder.ts';
import { finishHtml } from './finish-html.ts';
import { hostingFiles } from './hosting/hosting-files.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { placeInEdition } from './place-in-edition.ts';
import { redirectFile, redirectPage } from './redirect-page.ts';
import { writeCards } from './write-cards.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** Files under way at once: enough to keep both cores and zlib's threads busy, few enough to stay small. */
const filesAtOnce = 8;

/**
 * Next's build adapter: makes an edition of what Next exported. Pages lose the framework's code, text files gain their
 * compressed twins, stories a form for programs and a share card, old addresses a page that leads to the new one, the search
 * its index, search engines the key by which they know the site, hosts their rules, and only then does the edition become
 * current.
 */
const adapter: NextAdapter = {
  name: 'naba-edition',
  async onBuildComplete({ outputs, config }) {
    if (config.output !== 'export')
      throw new Error('An edition is made of an export: keep `output: "export"`.');
    const edition = newEdition(site.editionDir, new Date());
    let hosting: Record<string, string>;
    try {
      await pMap(
        outputs.staticFiles,
        async ({ pathname, filePath }) => {
          const place = placeInEdition(pathname, filePath);
          if (place) await deliver(filePath, path.join(edition, place));
        },
        { concurrency: filesAtOnce },
      );
      const archive = Archive.open(site.archiveFile);
      const moved = aliases(archive).map(({ alias, path: story }) => ({
        from: alias,
        to: `/articles/${story}/`,
      }));
      for (const { from, to } of moved) {
        await write(path.join(edition, redirectFile(from)), redirectPage(site.url + to));
      }
      const place = { edition, last: currentEdition(site.editionDir), atOnce: filesAtOnce };
      await writeMarkdown(archive, place);
      const searchVersion = await writeSearchIndex(archive, place);
      await writeCards(archive, { edition, cache: site.cardCache, atOnce: filesAtOnce });
      archive.close();
      const { key } = site.indexNow;
      if (key !== null) await write(path.join(edition, keyFile(key)), key);
      hosting = hostingFiles({ edition, moved, searchVersion });
    } catch (error) {
      await rm(edition, { recursive: true, force: true });
      throw error;
    }
    publish(site.editionDir, edition);
    writeHosting(site.editionDir, hosting);
  },
};

export default adapter;

async function deliver(from: string, to: string): Promise<void> {
  if (to.endsWith('.html')) return write(to, finishHtml(await readFile(from, 'utf8')));
  await mkdir(path.dirname(to), { recursive: true });
  await copyFile(from, to);
  await compress(to);
}

async function write(to: string, text: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await writeFile(to, text);
  await compress(to);
}
