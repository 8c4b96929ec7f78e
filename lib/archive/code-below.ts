import { readdirSync } from 'node:fs';
import path from 'node:path';

/** All files below a folder of code but its tests, as paths that begin with the folder, in a stable order. */
export function codeBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
