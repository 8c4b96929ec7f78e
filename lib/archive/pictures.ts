import { type Archive, text } from './database.ts';

/** Pictures that lie beside published stories, as paths below the folder of articles: `2017/map.png`. */
export function pictures(archive: Archive): string[] {
  const found = new Set<string>();
  const rows = archive.all(
    `SELECT f.address, f.beside FROM files f JOIN stories s ON s.path = f.address
     WHERE f.kind = 'story' AND s.published = 1 AND f.beside <> '{}'`,
  );
  for (const row of rows) {
    const beside: Record<string, number | null> = JSON.parse(text(row, 'beside'));
    const folder = text(row, 'address').split('/').slice(0, -1);
    for (const [name, changed] of Object.entries(beside))
      if (changed !== null) found.add([...folder, name].join('/'));
  }
  return [...found].sort();
}
