import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts files for servers and hosts into `hosting/`, beside the editions: `current` may be read by the world, these need not be.
 * Each is replaced in one step, so that a server that reads it again never sees half of it.
 *
 * @param files text by name
 */
export function writeHosting(editionDir: string, files: Readonly<Record<string, string>>): void {
  const folder = path.join(editionDir, 'hosting');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const next = path.join(folder, `.${name}-${process.pid}`);
    writeFileSync(next, text);
    renameSync(next, path.join(folder, name));
  }
}
