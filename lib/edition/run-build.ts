import { Archive } from '../archive/database.ts';
import type { Shard } from '../archive/render-plan.ts';
import { storyPaths } from '../archive/stories.ts';
import { formatProblem } from '../article/problem.ts';
import { site } from '../site.ts';
import { settingsProblems } from './announce/announce-settings.ts';
import { buildEdition, type EditionReport } from './build-edition.ts';
import { BuildFailure, machineFailure } from './build-failure.ts';
import { currentEdition, removeUnfinished } from './edition-folder.ts';
import { readNotes } from './edition-notes.ts';
import { type EditionPart, newPart, partFolder, writePart } from './edition-part.ts';
import { paperWarnings } from './issue-files.ts';
import { BrokenEdition } from './link-edition.ts';
import { buildLock } from './lock.ts';
import { hashOfCode, hashOfEdition, hashOfTemplates } from './made-of.ts';
import { MostOpened, mostOpenedPages } from './most-opened.ts';
import { Renderer } from './next-build.ts';
import { prepare } from './prepare.ts';
import type { Progress } from './progress.ts';
import { nothingKept, renderEdition } from './render-edition.ts';

/** Files under way at once: enough to keep both cores and zlib's threads busy, few enough to stay small. */
export const filesAtOnce = 8;

export type BuildReport = EditionReport & {
  /** Files of the folder of articles that were read again, and that are gone; null where none were looked at. */
  files: { read: number; gone: number } | null;
  seconds: number;
};

export type BuildOutcome =
  | { kind: 'built'; report: BuildReport }
  /** One machine's part of an edition lies in a folder. */
  | { kind: 'part'; part: string; folder: string }
  /** Another build is under way. */
  | { kind: 'busy' }
  /** Editors, or who sets the site up, have something to mend: a line each. */
  | { kind: 'refused'; problems: string[] }
  /** The edition could not be made. `detail`: what a program said that failed. */
  | { kind: 'failed'; message: string; detail: string };

/**
 * Brings the current edition up to date with the folder of articles. Whatever goes wrong, readers keep the last edition.
 *
 * @param shard makes only the part of one machine, which readers do not see
 */
export async function runBuild(progress: Progress, shard: Shard | null): Promise<BuildOutcome> {
  const settings = settingsProblems(site);
  if (settings.length > 0) return { kind: 'refused', problems: settings };
  return whileLocked(progress, async () => {
    const archive = Archive.create(site.archiveFile);
    try {
      return await buildFrom(archive, progress, shard);
    } finally {
      archive.close();
    }
  });
}

/** Does something that no other build may do at the same time. */
export async function whileLocked(
  progress: Progress,
  work: () => Promise<BuildOutcome>,
): Promise<BuildOutcome> {
  const lock = buildLock(site.editionDir);
  if (!lock) return { kind: 'busy' };
  try {
    removeUnfinished(site.editionDir);
    return await work();
  } catch (error) {
    const failure = error instanceof BuildFailure ? error : machineFailure(error);
    if (!failure) throw error;
    return { kind: 'failed', message: failure.message, detail: failure.detail };
  } finally {
    progress.end();
    removeUnfinished(site.editionDir);
    lock.release();
  }
}

async function buildFrom(archive: Archive, progress: Progress, shard: Shard | null): Promise<BuildOutcome> {
  const code = hashOfCode();
  const renderer = new Renderer(code, progress);
  try {
    return await buildBy(renderer, archive, { code, progress, shard });
  } finally {
    renderer.stop();
  }
}

async function buildBy(
  renderer: Renderer,
  archive: Archive,
  { code, progress, shard }: { code: string; progress: Progress; shard: Shard | null },
): Promise<BuildOutcome> {
  const started = performance.now();
  const now = Date.now();
  progress.step('Reading stories');
  const templates = hashOfTemplates(code);
  const last = shard ? null : currentEdition(site.editionDir);
  const notes = readNotes(site.editionDir, last);
  // Next starts, and compiles what it must, while stories are read.
  const { parsed, removed, problems } = prepare(archive, now, () => void renderer.start());
  if (problems.length > 0) return { kind: 'refused', problems: problems.map(formatProblem) };
  const madeOf = hashOfEdition(archive, templates, now);
  const summary = { templates, madeOf, mostOpened: mostOpenedPages(archive) };
  if (shard) return buildPart(renderer, archive, { shard, summary, progress });

  const report = (edition: EditionReport): BuildOutcome => ({
    kind: 'built',
    report: {
      ...edition,
      files: { read: parsed, gone: removed },
      seconds: (performance.now() - started) / 1000,
    },
  });
  if (notes?.madeOf === summary.madeOf) {
    const stories = storyPaths(archive).length;
    return report({
      stories,
      rendered: 0,
      kept: notes.pages,
      removed: 0,
      changed: [],
      bytes: 0,
      warnings: paperWarnings(archive),
    });
  }
  const warnings = paperWarnings(archive);
  const options = { last, notes, renderer, summary, progress, atOnce: filesAtOnce };
  const made = await buildEdition(archive, options).catch((error: unknown) => {
    if (!(error instanceof BrokenEdition)) throw error;
    warnings.push(`The last edition lacked ${error.message}: everything was made anew.`);
    return buildEdition(archive, { ...options, last: null, notes: null });
  });
  return report({ ...made, warnings: [...warnings, ...made.warnings] });
}

/** Makes the part of one machine, from nothing: another machine's last edition is no help. */
async function buildPart(
  renderer: Renderer,
  archive: Archive,
  { shard, summary, progress }: Pick<EditionPart, 'shard' | 'summary'> & { progress: Progress },
): Promise<BuildOutcome> {
  const folder = partFolder(site.editionDir, shard);
  const place = { edition: newPart(folder), last: null, atOnce: filesAtOnce };
  const look = () => nothingKept;
  const opened = new MostOpened(summary.mostOpened);
  const made = await renderEdition(archive, place, { renderer, shard, look, opened, progress });
  writePart(folder, { ...made, shard, summary });
  await made.removed;
  return { kind: 'part', part: `${shard.number}/${shard.of}`, folder };
}
