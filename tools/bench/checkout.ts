import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
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
