import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

export const project = path.resolve(import.meta.dirname, '..', '..');

/** What a build makes or does not need. */
const leftOut = new Set([
  '.cache',
  '.git',
  '.next',
  'articles',
  'docs',
  'e2e',
  'edition',
  'node_modules',
  'out',
  'playwright-report',
  'test-results',
]);

/**
 * A folder to build in, gone when the process ends. It is on the project's own disk: a temporary folder may lie in memory, and
 * hard links do not leave a disk.
 */
export function workFolder(): string {
  const cache = path.join(project, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'bench-'));
  // A command that was just ended may still write.
  process.once('exit', () =>
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return folder;
}

/**
 * Copies the project into a folder of the same disk, so that what is built there neither uses nor changes what the project
 * itself has built. Packages are hard links: Turbopack follows no link that leads out of its root.
 */
export function copyCheckout(folder: string): void {
  for (const name of readdirSync(project).filter((one) => !leftOut.has(one))) {
    cpSync(path.join(project, name), path.join(folder, name), { recursive: true });
  }
  linkBelow(path.join(project, 'node_modules'), path.join(folder, 'node_modules'));
}

function linkBelow(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isDirectory()) linkBelow(source, target);
    else if (entry.isFile()) linkSync(source, target);
    else cpSync(source, target, { verbatimSymlinks: true });
  }
}
