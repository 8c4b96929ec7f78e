import { type Archive, text } from './database.ts';

/** Paths of the stories to read after one, best first, as lib/linking has ranked them. */
export function relatedPaths(archive: Archive, path: string): string[] {
  return archive
    .all('SELECT other FROM related WHERE path = ? ORDER BY rank', path)
    .map((row) => text(row, 'other'));
}
