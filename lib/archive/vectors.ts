import { type Archive, bytes, number, text } from './database.ts';

/** What a story is compared by, as the archive keeps it; `vector` is for lib/linking to read. */
export type StoredVector = {
  path: string;
  epoch: number;
  language: string;
  explains: boolean;
  vector: Uint8Array;
};

/** A vector among the others: whether today's lists are made of it, and what another story must score to be looked at. */
export type ListedVector = StoredVector & { isListed: boolean; threshold: number };

const columns = 'path, current, epoch, language, explains, vector, threshold';

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

/** The vectors that today's lists were made of. */
export function listedVectors(archive: Archive): ListedVector[] {
  return read(archive, `SELECT ${columns} FROM vectors WHERE current = 1 ORDER BY path`);
}

/** The vectors of all published stories: the new one, where a story has one. */
export function publishedVectors(archive: Archive): ListedVector[] {
  return read(
    archive,
    `SELECT ${columns} FROM vectors v WHERE EXISTS (SELECT 1 FROM stories s WHERE s.path = v.path AND s.published = 1)
       AND (current = 0 OR NOT EXISTS (SELECT 1 FROM vectors n WHERE n.path = v.path AND n.current = 0)) ORDER BY path`,
  );
}

function read(archive: Archive, sql: string): ListedVector[] {
  return archive.all(sql).map((row) => ({
    path: text(row, 'path'),
    epoch: number(row, 'epoch'),
    language: text(row, 'language'),
    explains: number(row, 'explains') === 1,
    vector: bytes(row, 'vector'),
    isListed: number(row, 'current') === 1,
    threshold: number(row, 'threshold'),
  }));
}

/** Notes that today's lists are made of the published vectors, and forgets those that nothing needs any more. */
export function vectorsAreListed(archive: Archive): void {
  archive.run(
    'DELETE FROM vectors AS v WHERE current = 1 AND EXISTS (SELECT 1 FROM vectors n WHERE n.path = v.path AND n.current = 0)',
  );
  archive.run('DELETE FROM vectors WHERE path NOT IN (SELECT path FROM stories)');
  archive.run('UPDATE vectors SET current = (SELECT published FROM stories s WHERE s.path = vectors.path)');
}
