import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { codeBelow } from '../archive/code-below.ts';
import { type Archive, text } from '../archive/database.ts';
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

/** What an archive holds, each table as one text, which takes half as long as its rows. */
const contents = [
  'SELECT json_group_array(json_array(kind, address, hash) ORDER BY kind, address) AS all_rows FROM files',
  'SELECT json_group_array(json_array(name, hash, path) ORDER BY name, path) AS all_rows FROM pictures',
  'SELECT json_group_array(json_array(key, hash) ORDER BY key) AS all_rows FROM papers',
  'SELECT json_group_array(json_array(path, published) ORDER BY path) AS all_rows FROM stories',
];

/**
 * A hash of all that an edition is made of: where it is that of the edition which readers see, a build has nothing to do.
 *
 * @param templates as `hashOfTemplates` gives it
 * @param now epoch milliseconds: the news sitemap forgets stories with time
 */
export function hashOfEdition(archive: Archive, templates: string, now: number): string {
  const hash = createHash('sha256').update(templates);
  for (const sql of contents) {
    const row = archive.first(sql);
    if (row) hash.update(`\n${text(row, 'all_rows')}`);
  }
  hash.update(`\n${JSON.stringify(youngStories(archive, now).map(({ path: young }) => young))}`);
  return hash.digest('hex');
}
