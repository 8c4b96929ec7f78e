import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Hashes } from './changed-addresses.ts';

/** What each receiver, by its address, was told last. */
export type Announced = ReadonlyMap<string, Hashes>;

const form = z.record(z.string(), z.record(z.string(), z.string()));

function fileIn(editionDir: string): string {
  return path.join(editionDir, 'announced.json');
}

/** @throws if the record cannot be read: it says which file to mend or remove */
export function readAnnounced(editionDir: string): Announced {
  const file = fileIn(editionDir);
  if (!existsSync(file)) return new Map();
  const read = form.safeParse(parseJson(readFileSync(file, 'utf8')));
  if (!read.success)
    throw new Error(`${file} is damaged: remove it, and the next announcement names every page again.`);
  return new Map(
    Object.entries(read.data).map(([receiver, hashes]) => [receiver, new Map(Object.entries(hashes))]),
  );
}

/** In one step: whoever is interrupted leaves the old record or the new one. */
export function writeAnnounced(editionDir: string, announced: Announced): void {
  const file = fileIn(editionDir);
  const next = path.join(editionDir, `.announced-${process.pid}`);
  const plain = Object.fromEntries(
    [...announced].map(([receiver, hashes]) => [receiver, Object.fromEntries(hashes)]),
  );
  writeFileSync(next, JSON.stringify(plain));
  renameSync(next, file);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
