import { readFile, rm } from 'node:fs/promises';
import type { NextAdapter } from 'next';
import pMap from 'p-map';
import { aliases } from '../archive/aliases.ts';
import { Archive } from '../archive/database.ts';
import { site } from '../site.ts';
import { keyFile } from './announce/index-now.ts';
import { currentEdition, newEdition, publish } from './edition-folder.ts';
import { finishHtml } from './finish-html.ts';
import { hostingFiles } from './hosting/hosting-files.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { placeInEdition } from './place-in-edition.ts';
import { putFile } from './put-file.ts';
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
    const edition = newEdition(site.editionDir);
    const place = { edition, last: currentEdition(site.editionDir), atOnce: filesAtOnce };
    let hosting: Record<string, string>;
    try {
      await pMap(
        places(outputs.staticFiles),
        async ([name, exported]) => putFile(place, name, await finished(name, exported)),
        { concurrency: filesAtOnce },
      );
      const archive = Archive.open(site.archiveFile);
      const moved = aliases(archive).map(({ alias, path: story }) => ({
        from: alias,
        to: `/articles/${story}/`,
      }));
      for (const { from, to } of moved) {
        await putFile(place, redirectFile(from), redirectPage(site.url + to));
      }
      await writeMarkdown(archive, place);
      const searchVersion = await writeSearchIndex(archive, place);
      await writeCards(archive, { edition, cache: site.cardCache, atOnce: filesAtOnce });
      archive.close();
      const { key } = site.indexNow;
      if (key !== null) await putFile(place, keyFile(key), key);
      hosting = hostingFiles({ edition, moved, searchVersion });
    } catch (error) {
      await rm(edition, { recursive: true, force: true });
      throw error;
    }
    publish(site.editionDir, edition, new Date());
    writeHosting(site.editionDir, hosting);
  },
};

export default adapter;

/** Files that Next exported, by their place in an edition; it hands out the page for what is missing twice. */
function places(files: readonly { pathname: string; filePath: string }[]): Map<string, string> {
  return new Map(
    files.flatMap(({ pathname, filePath }): [string, string][] => {
      const name = placeInEdition(pathname, filePath);
      return name ? [[name, filePath]] : [];
    }),
  );
}

/** What readers get of a file that Next exported. */
async function finished(name: string, exported: string): Promise<Uint8Array | string> {
  return name.endsWith('.html') ? finishHtml(await readFile(exported, 'utf8')) : readFile(exported);
}
