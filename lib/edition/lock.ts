import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type Lock = { release(): void };

/**
 * Keeps others out until it is released. SQLite's lock is the operating system's: it ends with the process that holds it, however
 * that ends, so that none is ever left behind.
 *
 * @param file made where it is absent
 * @returns null if another process holds it
 */
export function takeLock(file: string): Lock | null {
  mkdirSync(path.dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch {
    database.close();
    return null;
  }
  return { release: () => database.close() };
}

/** What the second of two builders ends with: try again later (sysexits.h). */
export const busyCode = 75;

/** What the second of two builders is told. */
export const busyMessage = 'Another build is under way here; run this again when it has ended.';

/** Keeps a folder of editions, and what a build works with, to one builder. */
export function buildLock(editionDir: string): Lock | null {
  const editions = takeLock(path.join(editionDir, '.lock'));
  const workshop = editions && takeLock(path.resolve('.cache', 'build.lock'));
  if (!editions || !workshop) {
    editions?.release();
    return null;
  }
  return {
    release: () => {
      workshop.release();
      editions.release();
    },
  };
}
