import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { write } from '../archive/write-archive.ts';
import type { Contender, Missing, Site } from '../contender.ts';
import { measuredRun } from '../measured-run.ts';
import { peerSite, style } from './peer-site.ts';

/** Hugo, where it is on the PATH. */
export function hugo(articles: number): Contender | Missing {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (status !== 0)
    return { name: 'Hugo', install: 'see https://gohugo.io/installation/ (Debian: apt install hugo)' };
  return {
    name: 'Hugo',
    version: /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? stdout.trim(),
    changes: ['one new', 'nothing'],
    start(folder): Site {
      const site = peerSite(folder, {
        templates: 'hugo',
        articles: 'content/articles',
        sections: 'data/sections.json',
        topics: 'data/topics.json',
      });
      write(path.join(folder, 'layouts', 'partials', 'style.html'), style());
      write(path.join(folder, 'related.toml'), relatedConfig(articles));
      return {
        ...site,
        build: () =>
          measuredRun({
            program: 'hugo',
            args: ['--quiet', '--config', 'hugo.toml,related.toml'],
            cwd: folder,
          }),
        output: path.join(folder, 'public'),
      };
    },
  };
}

/** Stories that may share a topic before Hugo stops comparing them for it. */
const topicLimit = 200;

/**
 * Hugo's own related stories, by topic and month. It compares a story with all that share a topic: where hundreds of thousands
 * of pairs do, that would be most of its build (117 s instead of 28 for 10,000 articles), so the broadest topics are left out of
 * it as its manual advises (https://gohugo.io/content-management/related-content/), with three stories found for each all the same.
 */
function relatedConfig(articles: number): string {
  const percent = Math.min(100, Math.max(1, Math.round((topicLimit / articles) * 100)));
  return `[related]
includeNewer = true
threshold = 10
[[related.indices]]
name = 'topics'
weight = 100
cardinalityThreshold = ${percent}
[[related.indices]]
name = 'date'
weight = 10
pattern = '200601'
`;
}
