import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { placeInEdition } from './place-in-edition.ts';

/** Where Next puts what it exports. */
export const exportFolder = path.resolve('out');

/** A file that Next exported: its address, as Next writes it, and where it lies. */
type ExportedFile = { pathname: string; filePath: string };

/** Notes for the build what Next exported. */
export function noteExported(planDir: string, files: readonly ExportedFile[]): void {
  const noted = files.map(({ pathname, filePath }) => ({ pathname, filePath }));
  writeFileSync(noteFile(planDir), JSON.stringify(noted));
}

/** Files that Next exported, by their place in an edition; it hands out the page for what is missing twice. */
export function exportedFiles(planDir: string): Map<string, string> {
  const files: ExportedFile[] = JSON.parse(readFileSync(noteFile(planDir), 'utf8'));
  return new Map(
    files.flatMap(({ pathname, filePath }): [string, string][] => {
      const name = placeInEdition(pathname, filePath);
      return name ? [[name, filePath]] : [];
    }),
  );
}

function noteFile(planDir: string): string {
  return path.join(planDir, 'exported.json');
}
