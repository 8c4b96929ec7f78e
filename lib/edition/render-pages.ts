import path from 'node:path';
import type { Inputs } from '../archive/inputs.ts';
import { addHeard, notedAddresses, type Shard, shareOf, writePlan } from '../archive/render-plan.ts';
import { site } from '../site.ts';
import { addressOfFile } from './address-file.ts';
import { BuildFailure } from './build-failure.ts';
import type { EditionPlace } from './edition-folder.ts';
import { type FinishedFile, finishPages } from './finish-pages.ts';
import type { MostOpened } from './most-opened.ts';
import type { RunningNext } from './next.ts';
import type { Renderer } from './next-build.ts';
import type { Progress } from './progress.ts';
import { removeAside } from './remove-aside.ts';
import { nextFolder, takeRendered } from './rendered-files.ts';

/** Where what Next rendered waits to be finished. */
const takenFolder = path.resolve('.cache', 'rendered');

export type PagesOptions = {
  renderer: Renderer;
  /** How often Next is run: see `runsFor`. */
  runs: number;
  /** Addresses of the files that the edition has already. */
  kept: ReadonlySet<string>;
  /** The part that this machine makes; null for all. */
  shard: Shard | null;
  /** Is told what each page asked. */
  inputs: Inputs;
  opened: MostOpened;
  progress: Progress;
};

export type RenderedPages = {
  /** Addresses of all pages that there are. */
  addresses: Set<string>;
  /** Addresses of those that were rendered. */
  rendered: Set<string>;
  /** Names of what comes with the code: fonts and the like. */
  assets: Set<string>;
  /** Addresses of the files that are not the last edition's. */
  fresh: string[];
  /** Size of these, compressed forms included. */
  bytes: number;
  /** Settles when what Next made is removed. */
  removed: Promise<unknown>;
};

/** In how many runs Next renders the pages of so many stories. */
export function runsFor(stories: number): number {
  return Math.max(1, Math.ceil(stories / site.storiesPerRun));
}

/** Lets Next begin a run. @param number counts from 1 */
export function beginRun(
  { renderer, runs, kept, shard }: Pick<PagesOptions, 'renderer' | 'runs' | 'kept' | 'shard'>,
  number: number,
): RunningNext {
  const next = renderer.start();
  writePlan(site.buildPlanDir, kept, runs === 1 ? shard : shareOf(shard, { number, of: runs }));
  return next;
}

/**
 * Waits for the first run, does the others, and puts what they made into the edition. What one run made is
 * finished while the next one renders.
 *
 * @param first the first run, which began before, and may have ended by now
 * @throws {BuildFailure} if Next fails
 */
export async function renderPages(
  place: EditionPlace,
  first: RunningNext,
  options: PagesOptions,
): Promise<RenderedPages> {
  const { runs, inputs, opened, progress } = options;
  const plan = site.buildPlanDir;
  const addresses = new Set<string>();
  const rendered = new Set<string>();
  const assets = new Set<string>();
  const put: Pick<RenderedPages, 'fresh' | 'bytes'> = { fresh: [], bytes: 0 };
  const removals: Promise<void>[] = [];
  let finished = Promise.resolve();
  let next = first;
  for (let number = 1; number <= runs; number += 1) {
    progress.step(runs === 1 ? 'Rendering pages' : `Rendering pages, part ${number} of ${runs}`);
    const { code, output } = await next.done;
    if (code !== 0) throw new BuildFailure('The pages could not be rendered', output);
    await finished;
    const folder = path.join(takenFolder, String(number));
    const files = takeRendered(nextFolder, folder);
    // Each run makes the code's own files, and a page of each route at least.
    const due = [...files].filter(([name]) => !assets.has(name) && !rendered.has(addressOfFile(name)));
    for (const [name] of due) {
      const address = addressOfFile(name);
      if (isAsset(name)) assets.add(name);
      else {
        rendered.add(address);
        inputs.renew(address);
      }
    }
    addHeard(plan, inputs, rendered);
    for (const address of notedAddresses(plan)) addresses.add(address);
    const isLast = number === runs;
    if (isLast) progress.step('Finishing pages');
    else next = beginRun(options, number + 1);
    const task = {
      place,
      files: due.map(([name, from]) => ({ name, from, opened: opened.of(addressOfFile(name)) })),
    };
    let done = 0;
    const tell = ({ address, bytes }: FinishedFile): void => {
      if (isLast) progress.at(++done, due.length);
      if (bytes === null) return;
      put.fresh.push(address);
      put.bytes += bytes;
    };
    finished = finishPages(task, tell).then(() => {
      removals.push(removeAside([folder]));
    });
    // Awaited after the next run; a failure until then is for whoever awaits it.
    finished.catch(() => {});
  }
  await finished;
  return { addresses, rendered, assets, ...put, removed: Promise.all(removals) };
}

/** Whether a file comes with the code. */
function isAsset(name: string): boolean {
  return name.startsWith('_next/');
}
