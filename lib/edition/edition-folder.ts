import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { changesPrefix } from './edition-changes.ts';
import { discard, fillSpares, spares } from './spare-editions.ts';

/**
 * The folder of editions: each edition is a folder named by its moment, and `current` is a symbolic link to the one that
 * readers see. A link is replaced in one step, so that nobody ever sees half an edition.
 */

/** How many editions stay for a way back, the current one among them. */
const editionsKept = 5;

/** Names sort by time. */
const editionName = /^\d{8}T\d{9}Z$/;

/** What is being made and no reader may see. */
const unfinishedPrefix = '.new-';

/** Notes on the edition whose name follows. */
const notesPrefix = '.made-of-';

/** Where files that Next did not export are written. */
export type EditionPlace = {
  /** The new edition. */
  edition: string;
  /** The edition before it, whose files are taken over where they are the same. */
  last: string | null;
  /** Files compressed at once. */
  atOnce: number;
};

/** Makes an empty folder for a new edition, which is none yet: until it is finished its name says so. */
export function newEdition(editionDir: string): string {
  const folder = path.join(editionDir, `${unfinishedPrefix}${process.pid}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** What an edition of a moment is called. */
export function editionNameOf(moment: Date): string {
  return moment.toISOString().replace(/[-:.]/g, '');
}

/**
 * Shows a finished edition to readers, and discards those too old to go back to.
 *
 * @param unfinished the folder that `newEdition` made
 * @param name as `editionNameOf` makes it
 */
export function publish(editionDir: string, unfinished: string, name: string): void {
  renameSync(unfinished, path.join(editionDir, name));
  show(editionDir, name);
  for (const old of editions(editionDir).slice(0, -editionsKept)) {
    discard(editionDir, old);
  }
}

/**
 * Makes as many spare folders as builds need until old editions become spare: those before this one, which is made of none of
 * them, never do.
 *
 * @param name the edition's whose files they hold
 */
export async function prepareSpares(editionDir: string, name: string): Promise<void> {
  const unfinished = path.join(editionDir, `${unfinishedPrefix}spare-${process.pid}`);
  await fillSpares(editionDir, name, editionsKept, unfinished);
}

/** Removes what builds left that did not come to their end, and notes on editions that are gone. Only while no other build runs. */
export function removeUnfinished(editionDir: string): void {
  if (!existsSync(editionDir)) return;
  const names = readdirSync(editionDir);
  const [oldest = ''] = [...editions(editionDir), ...spares(editionDir).map(({ edition }) => edition)].sort();
  const isLeft = (name: string): boolean =>
    name.startsWith(unfinishedPrefix) ||
    (name.startsWith(notesPrefix) && !names.includes(name.slice(notesPrefix.length))) ||
    (name.startsWith(changesPrefix) && name.slice(changesPrefix.length) < oldest);
  for (const name of names.filter(isLeft))
    rmSync(path.join(editionDir, name), { recursive: true, force: true });
}

/** Where it is noted what an edition was made of: beside it, for what lies in it is for readers. */
export function notesFile(editionDir: string, name: string): string {
  return path.join(editionDir, `${notesPrefix}${name}`);
}

/**
 * Shows readers the edition before the one that they see.
 *
 * @returns the names of both, or null where there is none before
 */
export function rollBack(editionDir: string): { from: string; to: string } | null {
  const current = currentEdition(editionDir);
  const from = current && path.basename(current);
  const to = editions(editionDir).findLast((name) => from && name < from);
  if (!from || !to) return null;
  show(editionDir, to);
  return { from, to };
}

/** Finished editions by name, oldest first. */
function editions(editionDir: string): string[] {
  return readdirSync(editionDir)
    .filter((name) => editionName.test(name))
    .sort();
}

/** A link is replaced in one step. */
function show(editionDir: string, name: string): void {
  const next = path.join(editionDir, `${unfinishedPrefix}current-${process.pid}`);
  rmSync(next, { force: true });
  symlinkSync(name, next);
  renameSync(next, path.join(editionDir, 'current'));
}

/** Absolute folder of the edition that readers see, or null before the first build. */
export function currentEdition(editionDir: string): string | null {
  try {
    return path.resolve(editionDir, readlinkSync(path.join(editionDir, 'current')));
  } catch {
    return null;
  }
}

/** Addresses of an edition's pages: `/`, `/articles/2017/x/`. */
export function pagesOf(edition: string | null): Set<string> {
  if (!edition) return new Set();
  const names = readdirSync(edition, { recursive: true, encoding: 'utf8' });
  return new Set(
    names
      .filter((name) => path.basename(name) === 'index.html')
      .map((name) => `/${name.slice(0, -'index.html'.length)}`),
  );
}

/** Paths of an edition's stories, which are told from pages that only lead elsewhere by their Markdown: `2017/x`. */
export function storiesOf(edition: string): string[] {
  const folder = path.join(edition, 'articles');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.md')
    .map((name) => path.dirname(name).split(path.sep).join('/'))
    .sort();
}
