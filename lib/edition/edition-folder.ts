import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/**
 * The folder of editions: each edition is a folder named by its moment, and `current` is a symbolic link to the one that
 * readers see. A link is replaced in one step, so that nobody ever sees half an edition.
 */

/** How many editions stay for a way back, the current one among them. */
const editionsKept = 5;

const editionName = /^\d{8}T\d{9}Z$/;

/** Where files that Next did not export are written. */
export type EditionPlace = {
  /** The new edition. */
  edition: string;
  /** The edition before it, whose files are taken over where they are the same. */
  last: string | null;
  /** Files compressed at once. */
  atOnce: number;
};

/** Makes an empty folder for a new edition. Names sort by time. */
export function newEdition(editionDir: string, now: Date): string {
  const folder = path.join(editionDir, now.toISOString().replace(/[-:.]/g, ''));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Shows a finished edition to readers and removes those too old to go back to. */
export function publish(editionDir: string, edition: string): void {
  const link = path.join(editionDir, 'current');
  const next = path.join(editionDir, `.current-${process.pid}`);
  rmSync(next, { force: true });
  symlinkSync(path.basename(edition), next);
  renameSync(next, link);
  const names = readdirSync(editionDir).filter((name) => editionName.test(name));
  for (const name of names.sort().slice(0, -editionsKept)) {
    rmSync(path.join(editionDir, name), { recursive: true, force: true });
  }
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
