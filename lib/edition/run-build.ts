import { Archive } from '../archive/database.ts';
import { storyPaths } from '../archive/stories.ts';
import { formatProblem } from '../article/problem.ts';
import { site } from '../site.ts';
import { settingsProblems } from './announce/announce-settings.ts';
import { buildEdition, type EditionReport } from './build-edition.ts';
import { BuildFailure } from './build-failure.ts';
import { currentEdition, removeUnfinished } from './edition-folder.ts';
import { readNotes } from './edition-notes.ts';
import { goneAddresses } from './gone-addresses.ts';
import { BrokenEdition } from './link-edition.ts';
import { buildLock } from './lock.ts';
import { hashOfCode, hashOfEdition, hashOfTemplates } from './made-of.ts';
import { prepare } from './prepare.ts';
import type { Progress } from './progress.ts';

export type BuildReport = EditionReport & {
  /** Published stories; files that were read again, and that are gone. */
  stories: number;
  filesRead: number;
  filesGone: number;
  seconds: number;
};

export type BuildOutcome =
  | { kind: 'built'; report: BuildReport }
  /** Another build is under way. */
  | { kind: 'busy' }
  /** Editors, or who sets the site up, have something to mend: a line each. */
  | { kind: 'refused'; problems: string[] }
  /** The edition could not be made. `detail`: what a program said that failed. */
  | { kind: 'failed'; message: string; detail: string };

/** Brings the current edition up to date with the folder of articles. Whatever goes wrong, readers keep the last edition. */
export async function runBuild(progress: Progress): Promise<BuildOutcome> {
  const settings = settingsProblems(site);
  if (settings.length > 0) return { kind: 'refused', problems: settings };
  const lock = buildLock(site.editionDir);
  if (!lock) return { kind: 'busy' };
  const archive = Archive.create(site.archiveFile);
  try {
    removeUnfinished(site.editionDir);
    return await buildFrom(archive, progress);
  } catch (error) {
    if (error instanceof BuildFailure)
      return { kind: 'failed', message: error.message, detail: error.detail };
    throw error;
  } finally {
    progress.end();
    archive.close();
    lock.release();
  }
}

async function buildFrom(archive: Archive, progress: Progress): Promise<BuildOutcome> {
  const started = performance.now();
  const now = Date.now();
  progress.step('Reading stories');
  const { parsed, removed, problems } = prepare(archive, now);
  if (problems.length > 0) return { kind: 'refused', problems: problems.map(formatProblem) };
  const last = currentEdition(site.editionDir);
  const notes = readNotes(site.editionDir, last);
  const code = hashOfCode();
  const templates = hashOfTemplates(code);
  const summary = { templates, madeOf: hashOfEdition(archive, templates, now) };
  const report = (edition: EditionReport): BuildOutcome => ({
    kind: 'built',
    report: {
      ...edition,
      stories: storyPaths(archive).length,
      filesRead: parsed,
      filesGone: removed,
      seconds: (performance.now() - started) / 1000,
    },
  });
  if (notes?.madeOf === summary.madeOf)
    return report({ rendered: 0, kept: notes.pages, removed: 0, changed: [], bytes: 0, warnings: [] });
  const gone = goneAddresses(archive, last).map(({ warning }) => warning);
  const options = { last, notes, code, summary, progress };
  const made = await buildEdition(archive, options).catch((error: unknown) => {
    if (!(error instanceof BrokenEdition)) throw error;
    // What is left of it is no help: everything is made anew.
    return buildEdition(archive, { ...options, last: null, notes: null });
  });
  return report({ ...made, warnings: [...gone, ...made.warnings] });
}
