import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { codeBelow } from '../archive/code-below.ts';
import { type Archive, number, text } from '../archive/database.ts';
import { youngStories } from '../seo/sitemaps.ts';
import { site } from '../site.ts';

/**
 * What an edition is made of, as one hash: where it is the same as that of the edition which readers see, a build has nothing
 * to do.
 */

const project = path.resolve(import.meta.dirname, '..', '..');
const templates = ['app', 'components', 'lib'].map((room) => path.join(project, room));
const settings = ['next.config.ts', 'package-lock.json', 'tsconfig.json'].map((file) =>
  path.join(project, file),
);

/**
 * @param now epoch milliseconds: the news sitemap forgets stories with time
 * @returns a hash of the stories and topics, of which are published, of the code, and of the settings of the environment
 */
export function madeOf(archive: Archive, now: number): string {
  const hash = createHash('sha256');
  const add = (...values: unknown[]): void => {
    hash.update(`${JSON.stringify(values)}\n`);
  };
  const { url, indexNow, hubs, forNetlify, preview, articlesDir } = site;
  add(url, indexNow, hubs, forNetlify, preview, articlesDir);
  for (const file of [...templates.flatMap(codeBelow), ...settings]) {
    add(path.relative(project, file));
    hash.update(readFileSync(file));
  }
  for (const row of archive.each('SELECT kind, address, hash, beside FROM files ORDER BY kind, address')) {
    add(text(row, 'kind'), text(row, 'address'), text(row, 'hash'), text(row, 'beside'));
  }
  for (const row of archive.each('SELECT path, published FROM stories ORDER BY path')) {
    add(text(row, 'path'), number(row, 'published'));
  }
  add(youngStories(archive, now).map(({ path: young }) => young));
  return hash.digest('hex');
}

/** What an edition was made of, or null where that is not known. */
export function notedMadeOf(editionDir: string, edition: string | null): string | null {
  const file = noteFile(editionDir);
  if (edition === null || !existsSync(file)) return null;
  const [name, hash] = readFileSync(file, 'utf8').trim().split(' ');
  return name === path.basename(edition) ? (hash ?? null) : null;
}

/** Notes what the edition that readers now see was made of. */
export function noteMadeOf(editionDir: string, edition: string, hash: string): void {
  const unfinished = `${noteFile(editionDir)}.${process.pid}`;
  writeFileSync(unfinished, `${path.basename(edition)} ${hash}\n`);
  renameSync(unfinished, noteFile(editionDir));
}

/** Beside the editions: what lies in one is for readers. */
function noteFile(editionDir: string): string {
  return path.join(editionDir, '.made-of');
}
