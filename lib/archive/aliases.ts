import { type Archive, text } from './database.ts';

/** Old addresses of published stories, each with the path of the story that it leads to. */
export function aliases(archive: Archive): { alias: string; path: string }[] {
  return archive
    .all(
      'SELECT alias, a.path AS path FROM aliases a JOIN stories s ON s.path = a.path WHERE s.published = 1 ORDER BY alias',
    )
    .map((row) => ({ alias: text(row, 'alias'), path: text(row, 'path') }));
}
