import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pMap from 'p-map';
import type { Archive } from '../archive/database.ts';
import { makeIndex } from '../search/index-files.ts';
import { manifestFile } from '../search/index-form.ts';
import { compress } from './compress.ts';

/** Writes the search index of an archive with its compressed twins. @param folder `search` of a new edition */
export async function writeSearchIndex(archive: Archive, folder: string, atOnce: number): Promise<void> {
  const unnamed = path.join(folder, '.new');
  for (const kind of ['stories', 'terms']) mkdirSync(path.join(unnamed, kind), { recursive: true });
  const names: string[] = [];
  const manifest = makeIndex(archive, ({ name, bytes }) => {
    names.push(name);
    writeFileSync(path.join(unnamed, name), bytes);
  });
  const versioned = path.join(folder, manifest.version);
  renameSync(unnamed, versioned);
  const start = path.join(folder, manifestFile);
  writeFileSync(start, JSON.stringify(manifest));
  await pMap([start, ...names.map((name) => path.join(versioned, name))], compress, { concurrency: atOnce });
}
