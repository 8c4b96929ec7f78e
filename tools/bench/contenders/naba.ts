import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeStory, writeTopics } from '../archive/write-archive.ts';
import { copyCheckout } from '../checkout.ts';
import { type Contender, changes, type Site } from '../contender.ts';
import { measuredRun } from '../measured-run.ts';
import type { Options } from '../options.ts';
import { projectVersion } from './package-version.ts';

const drawer = path.join('lib', 'seo', 'cards', 'card-drawer.ts');

/** Draws the card of the site, for all. */
const drawerOfOne = `import { CardDrawer as Drawer } from './drawer-of-all.ts';
import { siteCard } from './story-card.ts';

export class CardDrawer {
  static async create(cache: string): Promise<{ draw(): Promise<string> }> {
    const card = await (await Drawer.create(cache)).draw(siteCard);
    return { draw: async () => card };
  }
}
`;

/** This newspaper, by the command that its editors type: npm's own start is counted. */
export const naba = ({ withoutCards }: Pick<Options, 'withoutCards'>): Contender => ({
  name: 'Naba',
  version: projectVersion(),
  changes: changes.filter((change) => !(withoutCards && change === 'all but cards')),
  start(folder): Site {
    copyCheckout(folder);
    if (withoutCards) {
      renameSync(path.join(folder, drawer), path.join(folder, path.dirname(drawer), 'drawer-of-all.ts'));
      writeFileSync(path.join(folder, drawer), drawerOfOne);
    }
    const articles = path.join(folder, 'articles');
    const edition = path.join(folder, 'edition');
    return {
      writeStory: (story) => writeStory(articles, story),
      writeTopics: (topics) => writeTopics(articles, topics),
      forgetAllButCards: () => {
        for (const made of [edition, path.join(folder, '.next')]) rmSync(made, { recursive: true });
        const cache = path.join(folder, '.cache');
        for (const made of readdirSync(cache).filter((name) => name !== 'cards'))
          rmSync(path.join(cache, made), { recursive: true });
      },
      build: () =>
        measuredRun({
          program: 'npm',
          args: ['run', '--silent', 'build'],
          cwd: folder,
          env: { ARTICLES_DIR: articles, EDITION_DIR: edition },
        }),
      output: path.join(edition, 'current'),
    };
  },
});
