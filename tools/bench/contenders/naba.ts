import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeStory, writeTopics } from '../archive/write-archive.ts';
import { copyCheckout } from '../checkout.ts';
import { type Contender, changes, type Site } from '../contender.ts';
import { measuredRun } from '../measured-run.ts';
import { projectVersion } from './package-version.ts';

/** This newspaper, by the command that its editors type: npm's own start is counted. */
export const naba: Contender = {
  name: 'Naba',
  version: projectVersion(),
  changes,
  start(folder): Site {
    copyCheckout(folder);
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
};
