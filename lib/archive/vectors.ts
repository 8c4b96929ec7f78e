import { type Archive, bytes, number, text } from './database.ts';
import { storyPaths } from './stories.ts';

/** What a story is compared by, as the archive keeps it; `vector` is for lib/linking to read. */
export type StoredVector = {
  path: string;
  epoch: number;
  language: string;
  explains: boolean;
  vector: Uint8Array;
};

/** A vector among the others: whether today's lists are made of it, and what another story must score to be looked at. */
export type ListedVector = StoredVector & { isListed: boolean; isPublished: boolean; threshold: number };

/** Keeps a vector that no list has seen yet. */
export function storeVector(
  archive: Archive,
  { path, epoch, language, explains, vector }: StoredVector,
): void {
  archive.run(
    'INSERT OR REPLACE INTO vectors (path, current, epoch, language, explains, vector) VALUES (?, 0, ?, ?, ?, ?)',
    path,
    epoch,
    language,
    Number(explains),
    vector,
  );
}

/** Every vector that is kept, by path; of a story with two the new one first. */
export function vectors(archive: Archive): ListedVector[] {
  const published = new Set(storyPaths(archive));
  const rows = archive.all(
    'SELECT path, current, epoch, language, explains, vector, threshold FROM vectors ORDER BY path, current',
  );
  return rows.map((row) => ({
    path: text(row, 'path'),
    epoch: number(row, 'epoch'),
    language: text(row, 'language'),
    explains: number(row, 'explains') === 1,
    vector: bytes(row, 'vector'),
    isListed: number(row, 'current') === 1,
    isPublished: published.has(text(row, 'path')),
    threshold: number(row, 'threshold'),
  }));
}

/** Notes that today's lists are made of a story's new vector. */
export function setListed(archive: Archive, path: string): void {
  archive.run('UPDATE vectors SET current = 1 WHERE path = ? AND current = 0', path);
}

/** Forgets the vector that lists were made of; that of a story which only waits stays for when it comes back. */
export function forgetVector(archive: Archive, path: string): void {
  archive.run(
    `DELETE FROM vectors WHERE path = ?1 AND current = 1 AND (NOT EXISTS (SELECT 1 FROM stories WHERE path = ?1)
       OR EXISTS (SELECT 1 FROM vectors WHERE path = ?1 AND current = 0))`,
    path,
  );
  archive.run('UPDATE vectors SET current = 0 WHERE path = ? AND current = 1', path);
}
