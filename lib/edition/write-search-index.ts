import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pMap from 'p-map';
import type { Archive } from '../archive/database.ts';
import { makeIndex } from '../search/index-files.ts';
import { type Manifest, manifestFile } from '../search/index-form.ts';
import { compress } from './compress.ts';
import type { EditionPlace } from './edition-folder.ts';
import { withTwins } from './put-file.ts';

/**
 * Writes the search index of an archive into an edition, with its compressed twins.
 *
 * @returns the index's version, which names its folder
 */
export async function writeSearchIndex(
  archive: Archive,
  { edition, last, atOnce }: EditionPlace,
): Promise<string> {
  const folder = path.join(edition, 'search');
  const before = last && versionFolder(path.join(last, 'search'));
  const unnamed = path.join(folder, '.new');
  for (const kind of ['stories', 'terms']) mkdirSync(path.join(unnamed, kind), { recursive: true });
  const fresh: string[] = [];
  const manifest = makeIndex(archive, ({ name, bytes }) => {
    const file = path.join(unnamed, name);
    if (before && takeOver(path.join(before, name), file, bytes)) return;
    writeFileSync(file, bytes);
    fresh.push(name);
  });
  const versioned = path.join(folder, manifest.version);
  renameSync(unnamed, versioned);
  const start = path.join(folder, manifestFile);
  writeFileSync(start, JSON.stringify(manifest));
  await pMap([start, ...fresh.map((name) => path.join(versioned, name))], compress, { concurrency: atOnce });
  return manifest.version;
}

/** Where an edition's index lies, if it has one. */
function versionFolder(folder: string): string | null {
  const file = path.join(folder, manifestFile);
  if (!existsSync(file)) return null;
  const { version }: Manifest = JSON.parse(readFileSync(file, 'utf8'));
  return path.join(folder, version);
}

function takeOver(from: string, to: string, bytes: Uint8Array): boolean {
  const files = withTwins(from);
  if (!files.every((file) => existsSync(file)) || !readFileSync(from).equals(bytes)) return false;
  withTwins(to).forEach((file, index) => {
    linkSync(files[index] ?? from, file);
  });
  return true;
}
