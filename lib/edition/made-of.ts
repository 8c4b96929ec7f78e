import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codeBelow } from '../archive/code-below.ts';
import { type Archive, number, text } from '../archive/database.ts';
import { youngStories } from '../seo/sitemaps.ts';
import { site } from '../site.ts';

const project = path.resolve(import.meta.dirname, '..', '..');
const rooms = ['app', 'components', 'lib'].map((room) => path.join(project, room));
const settings = ['next.config.ts', 'package-lock.json', 'tsconfig.json'].map((file) =>
  path.join(project, file),
);

/** A hash of all code and its settings: what Next compiled is good as long as it is the same. */
export function hashOfCode(): string {
  const hash = createHash('sha256');
  for (const file of [...rooms.flatMap(codeBelow), ...settings]) {
    hash.update(`${path.relative(project, file)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** A hash of what all pages are made by, whatever they show: the code and the settings of the environment. */
export function hashOfTemplates(code: string): string {
  const { url, language, indexNow, hubs, forNetlify } = site;
  return createHash('sha256')
    .update(JSON.stringify([code, url, language, indexNow, hubs, forNetlify]))
    .digest('hex');
}

/**
 * A hash of all that an edition is made of: where it is that of the edition which readers see, a build has nothing to do.
 *
 * @param templates as `hashOfTemplates` gives it
 * @param now epoch milliseconds: the news sitemap forgets stories with time
 */
export function hashOfEdition(archive: Archive, templates: string, now: number): string {
  const hash = createHash('sha256');
  const add = (...values: unknown[]): void => {
    hash.update(`${JSON.stringify(values)}\n`);
  };
  add(templates);
  for (const row of archive.each('SELECT kind, address, hash FROM files ORDER BY kind, address')) {
    add(text(row, 'kind'), text(row, 'address'), text(row, 'hash'));
  }
  for (const row of archive.each('SELECT name, hash, path FROM pictures ORDER BY name, path')) {
    add(text(row, 'name'), text(row, 'hash'), text(row, 'path'));
  }
  for (const row of archive.each('SELECT key, hash FROM papers ORDER BY key')) {
    add(text(row, 'key'), text(row, 'hash'));
  }
  for (const row of archive.each('SELECT path, published FROM stories ORDER BY path')) {
    add(text(row, 'path'), number(row, 'published'));
  }
  add(youngStories(archive, now).map(({ path: young }) => young));
  return hash.digest('hex');
}
