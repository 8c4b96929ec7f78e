import path from 'node:path';
import pMap from 'p-map';
import type { Archive } from '../archive/database.ts';
import { storyMarkdowns } from '../archive/stories.ts';
import { markdownPage } from '../seo/markdown-page.ts';
import type { EditionPlace } from './edition-folder.ts';
import { putFile } from './put-file.ts';

/**
 * Writes each published story as Markdown beside its page. Not a route of Next: a route for every path below `/articles/`
 * leaves none below it.
 */
export async function writeMarkdown(archive: Archive, place: EditionPlace): Promise<void> {
  await pMap(
    storyMarkdowns(archive),
    (story) => putFile(place, path.join('articles', story.path, 'index.md'), markdownPage(archive, story)),
    { concurrency: place.atOnce },
  );
}
