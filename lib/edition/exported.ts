import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { placeInEdition } from './place-in-edition.ts';

/** Where Next puts what it exports. */
const exportFolder = path.resolve('out');

/** Where what it exported waits to be finished. */
const takenFolder = path.resolve('.cache', 'exported');

/** A file that Next exported: its address, as Next writes it, and where it lies. */
type ExportedFile = { pathname: string; filePath: string };

/** What one run of Next exported. */
export type Export = {
  /** To be removed in the end. */
  folder: string;
  /** Files by their place in an edition; Next hands out the page for what is missing twice. */
  files: Map<string, string>;
  /** Files that have none: most of what there is. */
  unneeded: string[];
};

/** Notes for the build what Next exported. */
export function noteExported(planDir: string, files: readonly ExportedFile[]): void {
  const noted = files.map(({ pathname, filePath }) => ({ pathname, filePath }));
  writeFileSync(noteFile(planDir), JSON.stringify(noted));
}

/**
 * Takes what Next exported from where its next run removes it.
 *
 * @param name of the folder that it is moved to, of those of one build
 */
export function takeExport(planDir: string, name: string): Export {
  const noted: ExportedFile[] = JSON.parse(readFileSync(noteFile(planDir), 'utf8'));
  const folder = path.join(takenFolder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(takenFolder, { recursive: true });
  renameSync(exportFolder, folder);
  const files = new Map<string, string>();
  const unneeded: string[] = [];
  for (const { pathname, filePath } of noted) {
    const place = placeInEdition(pathname, filePath);
    const file = path.join(folder, path.relative(exportFolder, filePath));
    if (place === null) unneeded.push(file);
    else files.set(place, file);
  }
  return { folder, files, unneeded };
}

function noteFile(planDir: string): string {
  return path.join(planDir, 'exported.json');
}
