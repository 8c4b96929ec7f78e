import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Inputs } from '../archive/inputs.ts';
import type { Shard } from '../archive/render-plan.ts';
import type { EditionSummary } from './edition-notes.ts';
import type { RenderedEdition } from './render-edition.ts';

/** What one machine of several made of an edition. */
export type EditionPart = Pick<RenderedEdition, 'folder' | 'inputs' | 'addresses' | 'rendered' | 'common'> & {
  shard: Shard;
  summary: Omit<EditionSummary, 'pages'>;
};

type Noted = Pick<EditionPart, 'shard' | 'summary' | 'common'> & { addresses: string[]; rendered: string[] };

/** `2/4`: the second of four machines. @returns null where a text says no such thing */
export function parseShard(text: string): Shard | null {
  const [, number, of] = /^([1-9]\d*)\/([1-9]\d*)$/.exec(text) ?? [];
  return Number(number) <= Number(of) ? { number: Number(number), of: Number(of) } : null;
}

/** Where a machine puts its part. */
export function partFolder(editionDir: string, { number, of }: Shard): string {
  return path.join(editionDir, `part-${number}-of-${of}`);
}

/** Empties the folder of a part. @returns the place of its files */
export function newPart(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const files = filesOf(folder);
  mkdirSync(files, { recursive: true });
  return files;
}

/** Notes what a part is, once its files are there: until then it is none. */
export function writePart(folder: string, part: Omit<EditionPart, 'folder'>): void {
  const { shard, summary, common, inputs, addresses, rendered } = part;
  writeFileSync(path.join(folder, 'inputs'), inputs.toString());
  const noted: Noted = { shard, summary, common, addresses: [...addresses], rendered: [...rendered] };
  writeFileSync(path.join(folder, 'part.json'), JSON.stringify(noted));
}

/** A part that a build with `--shard` made, or null where a folder holds none. */
export function readPart(folder: string): EditionPart | null {
  const file = path.join(folder, 'part.json');
  if (!existsSync(file)) return null;
  const { shard, summary, common, addresses, rendered }: Noted = JSON.parse(readFileSync(file, 'utf8'));
  return {
    folder: filesOf(folder),
    shard,
    summary,
    common,
    inputs: Inputs.parse(readFileSync(path.join(folder, 'inputs'), 'utf8')),
    addresses: new Set(addresses),
    rendered: new Set(rendered),
  };
}

function filesOf(folder: string): string {
  return path.join(folder, 'files');
}
