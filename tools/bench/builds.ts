import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { filesBelow } from '../page-weight.ts';
import { GeneratedArchive } from './archive/generated-archive.ts';
import type { GeneratedStory } from './archive/generated-story.ts';
import { type Originals, readOriginals } from './archive/originals.ts';
import { project, workFolder } from './checkout.ts';
import type { Change, Contender, Missing, Site } from './contender.ts';
import { eleventy, installEleventy } from './contenders/eleventy.ts';
import { hugo } from './contenders/hugo.ts';
import { naba } from './contenders/naba.ts';
import { nextAlone } from './contenders/next-alone.ts';
import { type Cost, stopRunning } from './measured-run.ts';
import type { Options } from './options.ts';
import { report } from './report.ts';
import { type BenchResult, type ContenderResult, type SizeResult, typicalCost } from './result.ts';

/** The story that is edited: so many before the newest, as desks mend what is just out. */
const editedBefore = 10;

const dayLength = 86_400_000;

/**
 * Builds archives of several sizes with this newspaper and its peers, from nothing and after small changes, and prints what
 * each build cost. It judges nothing.
 */
export async function benchBuilds(options: Options): Promise<void> {
  if (options.installPeers) installEleventy(options.peers);
  const work = workFolder();
  process.once('exit', stopRunning);

  const originals = readOriginals(path.join(project, 'articles'));
  const sizes: SizeResult[] = [];
  for (const articles of options.sizes) {
    const load = os.loadavg()[0] ?? 0;
    const contenders: ContenderResult[] = [];
    const all = present([nextAlone, naba(options), hugo(articles), eleventy(options.peers)], options.only);
    for (const contender of all) {
      const folder = path.join(work, `${articles}`);
      mkdirSync(folder);
      // What a build costs without cards is asked to compare it with Next's.
      const isCompared = all.includes(nextAlone);
      const measured = contender.changes.filter((change) => change !== 'all but cards' || isCompared);
      const found = await measure({ ...contender, changes: measured }, folder, {
        articles,
        originals,
        options,
      });
      if (found) contenders.push(found);
      rmSync(folder, { recursive: true, force: true });
    }
    sizes.push({ articles, load, contenders });
  }
  const result: BenchResult = {
    machine: {
      system: `${os.type()} ${os.release()}`,
      processors: os.availableParallelism(),
      memory: os.totalmem(),
      node: process.versions.node,
    },
    seed: options.seed,
    sizes,
  };
  if (options.json) writeFileSync(options.json, `${JSON.stringify(result, null, 2)}\n`);
  process.stdout.write(`${report(result)}\n`);
}

/** Contenders that are there and wanted; what is not there is said once. */
function present(all: readonly (Contender | Missing)[], only: Options['only']): Contender[] {
  return all.flatMap((one) => {
    if (only && !only.includes(one.name.toLowerCase().replace(' ', '-'))) return [];
    if (!('install' in one)) return [one];
    say(`${one.name} is not here and is left out; to have it: ${one.install}`);
    return [];
  });
}

type Setting = { articles: number; originals: Originals; options: Options };

/** Builds a contender's site from nothing and after each change; null where a build fails. */
async function measure(
  contender: Contender,
  folder: string,
  { articles, originals, options: { seed, repeat } }: Setting,
): Promise<ContenderResult | null> {
  const { name, version, changes } = contender;
  // Yesterday: news of today would still wait for its hour, and older news no longer be in the sitemap for news.
  const lastDay = new Date(Date.now() - dayLength).toISOString().slice(0, 10);
  const archive = new GeneratedArchive(originals, { stories: articles, seed, lastDay });
  const site = contender.start(folder);
  const newest: GeneratedStory[] = [];
  for (const story of archive.stories()) {
    site.writeStory(story);
    if (story.language === 'ar') newest.push(story);
    if (newest.length > editedBefore) newest.shift();
  }
  site.writeTopics(archive.topics());
  const build = async (what: string): Promise<Cost> => {
    const cost = await site.build();
    say(`${articles} articles, ${name}, ${what}: ${cost.seconds.toFixed(2)} s`);
    return cost;
  };
  try {
    const full = await build('full');
    const { bytes, files } = sizeOf(site.output);
    const after: ContenderResult['after'] = {};
    for (const change of changes) {
      const costs: Cost[] = [];
      for (let time = 0; time < repeat; time += 1) {
        make(change, archive, site, newest);
        costs.push(await build(change));
      }
      after[change] = typicalCost(costs);
    }
    return { name, version, full, bytes, files, after };
  } catch (error) {
    say(`${articles} articles, ${name}: ${error instanceof Error ? error.message : error}`);
    return null;
  }
}

/** Makes a change in a site's articles. */
function make(change: Change, archive: GeneratedArchive, site: Site, newest: GeneratedStory[]): void {
  if (change === 'one new') site.writeStory(archive.next());
  if (change === 'all but cards') site.forgetAllButCards?.();
  const [story] = newest;
  if (change === 'one edited' && story) {
    newest[0] = archive.edited(story);
    site.writeStory(newest[0]);
  }
}

function sizeOf(folder: string): { bytes: number; files: number } {
  const files = filesBelow(folder);
  return { bytes: files.reduce((sum, file) => sum + statSync(file).size, 0), files: files.length };
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
