import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pMap from 'p-map';
import type { Archive } from '../archive/database.ts';
import { storyMarkdowns } from '../archive/stories.ts';
import { markdownPage } from '../seo/markdown-page.ts';
import { compress } from './compress.ts';
import type { EditionPlace } from './edition-folder.ts';
import { takeOver } from './take-over.ts';

/**
 * Writes each published story as Markdown beside its page. Not a route of Next: a route for every path below `/articles/`
 * leaves none below it.
 */
export async function writeMarkdown(
  archive: Archive,
  { edition, last, atOnce }: EditionPlace,
): Promise<void> {
  await pMap(
    storyMarkdowns(archive),
    async (story) => {
      const name = path.join('articles', story.path, 'index.md');
      const file = path.join(edition, name);
      const bytes = Buffer.from(markdownPage(archive, story));
      mkdirSync(path.dirname(file), { recursive: true });
      if (last && takeOver(path.join(last, name), file, bytes)) return;
      writeFileSync(file, bytes);
      await compress(file);
    },
    { concurrency: atOnce },
  );
}
