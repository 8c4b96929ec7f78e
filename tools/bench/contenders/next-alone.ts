import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeStory, writeTopics } from '../archive/write-archive.ts';
import { copyCheckout } from '../checkout.ts';
import type { Contender, Site } from '../contender.ts';
import { measuredRun } from '../measured-run.ts';
import { packageVersion } from './package-version.ts';

/** Prefetching is as Next has it: only who leaves its runtime out can do without. */
const configWithoutAdapter = `import config from './next.config.with-adapter.ts';

const { adapterPath, experimental: { prefetchInlining, ...experimental } = {}, ...rest } = config;

export default { ...rest, experimental };
`;

/**
 * The same templates as Next itself builds them, without the adapter: `next build` alone is measured, the index of the
 * archive is there already.
 */
export const nextAlone: Contender = {
  name: 'Next alone',
  version: packageVersion('next'),
  changes: [],
  start(folder): Site {
    const articles = path.join(folder, 'articles');
    return {
      writeStory: (story) => writeStory(articles, story),
      writeTopics: (topics) => writeTopics(articles, topics),
      ...nextAloneOver(articles, folder),
    };
  },
};

/** A copy of the project in `folder` that exports a folder of articles by Next alone. */
export function nextAloneOver(articles: string, folder: string): Pick<Site, 'build' | 'output'> {
  copyCheckout(folder);
  const config = path.join(folder, 'next.config.ts');
  renameSync(config, path.join(folder, 'next.config.with-adapter.ts'));
  writeFileSync(config, configWithoutAdapter);
  const run = (...args: string[]) =>
    measuredRun({ program: process.execPath, args, cwd: folder, env: { ARTICLES_DIR: articles } });
  return {
    build: async () => {
      await run(path.join('tools', 'bench', 'index-archive.ts'));
      return run(path.join('node_modules', 'next', 'dist', 'bin', 'next'), 'build');
    },
    output: path.join(folder, 'out'),
  };
}
