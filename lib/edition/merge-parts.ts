import { statSync } from 'node:fs';
import { copyFile, link, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pMap from 'p-map';
import { Inputs } from '../archive/inputs.ts';
import { addressOfFile, isPage } from './address-file.ts';
import { BuildFailure } from './build-failure.ts';
import type { EditionPlace } from './edition-folder.ts';
import type { EditionPart } from './edition-part.ts';
import { filesBelow } from './files-below.ts';
import type { RenderedEdition } from './render-edition.ts';

/**
 * Puts the parts that several machines made together: byte for byte what one machine makes.
 *
 * @param place an empty folder, and the last edition, whose files are taken where they are the same
 * @throws {BuildFailure} if the parts are not all of one edition
 */
export async function mergeParts(
  parts: readonly EditionPart[],
  { edition, last, atOnce }: EditionPlace,
): Promise<RenderedEdition> {
  const problem = problemOf(parts);
  if (problem) throw new BuildFailure(problem);
  const inputs = new Inputs();
  const fresh: string[] = [];
  let bytes = 0;
  for (const part of parts) {
    inputs.take(part.inputs);
    await pMap(
      filesBelow(part.folder),
      async (name) => {
        const from = path.join(part.folder, name);
        const to = path.join(edition, name);
        await mkdir(path.dirname(to), { recursive: true });
        const same = last && (await isSame(from, path.join(last, name))) ? path.join(last, name) : null;
        if (!(await place(same ?? from, to))) {
          if (await isSame(from, to)) return;
          throw new BuildFailure(
            `The parts differ in ${name}: build all of them from the same articles and code`,
          );
        }
        if (same) return;
        bytes += statSync(to).size;
        fresh.push(addressOfFile(name));
      },
      { concurrency: atOnce },
    );
  }
  return {
    folder: edition,
    inputs,
    addresses: new Set(parts.flatMap(({ addresses }) => [...addresses])),
    fresh: fresh.filter((address) => isPage(address)),
    bytes,
    rendered: new Set(parts.flatMap(({ rendered }) => [...rendered])),
    taken: new Set(),
    others: [],
    removed: Promise.resolve(),
    common: parts.find(({ common }) => common !== null)?.common ?? null,
  };
}

/** Why parts do not make an edition, or null where they do. */
function problemOf(parts: readonly EditionPart[]): string | null {
  const [first] = parts;
  if (!first) return 'There are no parts to merge: name their folders';
  const { of } = first.shard;
  const numbers = new Set(parts.map(({ shard }) => shard.number));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter(
    (number) => !numbers.has(number),
  );
  if (missing.length > 0)
    return `Parts are missing: ${missing.map((number) => `${number}/${of}`).join(', ')}`;
  const isAlike = ({ shard, summary }: EditionPart): boolean =>
    shard.of === of && summary.madeOf === first.summary.madeOf;
  return parts.every(isAlike)
    ? null
    : 'The parts are not of one edition: build all of them from the same articles and code';
}

/** Puts a file in its place without a copy where that is possible. @returns whether there was none */
async function place(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'EEXIST') return false;
    // From another disk.
    await copyFile(from, to);
  }
  return true;
}

async function isSame(one: string, other: string): Promise<boolean> {
  try {
    const [a, b] = await Promise.all([readFile(one), readFile(other)]);
    return a.equals(b);
  } catch {
    return false;
  }
}
