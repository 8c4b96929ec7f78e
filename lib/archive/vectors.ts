import { type Archive, bytes, number, type Row, text } from './database.ts';

/** What a story is compared by, beside its vector. */
export type VectorFacts = {
  path: string;
  /** Milliseconds since 1970. */
  epoch: number;
  language: string;
  /** A background piece, by its headline. */
  explains: boolean;
};

/** A vector as the archive knows it. `threshold`: no story scores more for this one's list that is no candidate of it. */
export type StoredVector = VectorFacts & { number: number; threshold: number };

const columns = 'v.number, v.path, v.epoch, v.language, v.explains, ifnull(t.threshold, 0) AS threshold';
const withThresholds = 'vectors v LEFT JOIN thresholds t ON t.number = v.number';

/** Keeps a vector that no list has seen yet. @param vector its bytes, for lib/linking to read */
export function storeVector(
  archive: Archive,
  { path, epoch, language, explains }: VectorFacts,
  vector: Uint8Array,
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

/** The bytes of vectors. @throws if there is none of a number */
export function vectorBytes(
  archive: Archive,
  vectors: readonly number[],
): [vector: number, bytes: Uint8Array][] {
  const rows = archive.all(
    'SELECT number, vector FROM vectors WHERE number IN (SELECT value FROM json_each(?))',
    JSON.stringify(vectors),
  );
  if (rows.length < vectors.length) throw new Error('a vector that is asked for is not there');
  return rows.map((row) => [number(row, 'number'), bytes(row, 'vector')]);
}

/** The vectors of published stories that no list has seen yet. */
export function freshVectors(archive: Archive): StoredVector[] {
  return archive
    .all(
      `SELECT ${columns} FROM ${withThresholds} JOIN stories s ON s.path = v.path
       WHERE v.current = 0 AND s.published = 1 ORDER BY v.path`,
    )
    .map(toVector);
}

/** The vectors that today's lists are made of. */
export function listedVectors(archive: Archive): StoredVector[] {
  return archive.all(`SELECT ${columns} FROM ${withThresholds} WHERE v.current = 1`).map(toVector);
}

/** Of the vectors that today's lists are made of, those whose story is no longer published or has a fresh one. */
export function goneVectors(archive: Archive): StoredVector[] {
  return archive
    .all(
      `WITH gone AS (
         SELECT path FROM vectors WHERE current = 1 EXCEPT SELECT path FROM stories WHERE published = 1
         UNION SELECT path FROM vectors WHERE current = 0
       )
       SELECT ${columns} FROM gone, ${withThresholds} WHERE v.path = gone.path AND v.current = 1 ORDER BY v.path`,
    )
    .map(toVector);
}

/** Notes that today's lists are made of a story's new vector. */
export function setListed(archive: Archive, path: string): void {
  archive.run('UPDATE vectors SET current = 1 WHERE path = ? AND current = 0', path);
}

export function setThreshold(archive: Archive, vector: number, threshold: number): void {
  archive.run('INSERT OR REPLACE INTO thresholds (number, threshold) VALUES (?, ?)', vector, threshold);
}

/** The numbers of the vectors that came into question for a story's list, best first. */
export function candidatesOf(archive: Archive, vector: number): number[] {
  const row = archive.first('SELECT numbers FROM candidates WHERE number = ?', vector);
  return row ? JSON.parse(text(row, 'numbers')) : [];
}

export function setCandidates(archive: Archive, vector: number, candidates: readonly number[]): void {
  archive.run(
    `INSERT INTO candidates (number, numbers) VALUES (?, ?)
     ON CONFLICT (number) DO UPDATE SET numbers = excluded.numbers WHERE numbers <> excluded.numbers`,
    vector,
    JSON.stringify(candidates),
  );
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

/** The bytes of features' postings in a language, for lib/linking to read; none of a feature that no listed vector has. */
export function postingBytes(
  archive: Archive,
  language: string,
  features: readonly number[],
): [feature: number, holders: Uint8Array][] {
  return ofPostings(archive, 'holders', language, features).map((row) => [
    number(row, 'feature'),
    bytes(row, 'asked'),
  ]);
}

/** How many bytes these are, which is known without reading them. */
export function postingSizes(
  archive: Archive,
  language: string,
  features: readonly number[],
): [feature: number, bytes: number][] {
  return ofPostings(archive, 'length(holders)', language, features).map((row) => [
    number(row, 'feature'),
    number(row, 'asked'),
  ]);
}

function ofPostings(
  archive: Archive,
  asked: 'holders' | 'length(holders)',
  language: string,
  features: readonly number[],
): Row[] {
  return archive.all(
    `SELECT feature, ${asked} AS asked FROM postings WHERE language = ? AND feature IN (SELECT value FROM json_each(?))`,
    language,
    JSON.stringify(features),
  );
}

/** Keeps a feature's postings; a feature that nobody has any more is forgotten. */
export function storePosting(archive: Archive, language: string, feature: number, holders: Uint8Array): void {
  if (holders.length === 0)
    archive.run('DELETE FROM postings WHERE language = ? AND feature = ?', language, feature);
  else
    archive.run(
      'INSERT OR REPLACE INTO postings (language, feature, holders) VALUES (?, ?, ?)',
      language,
      feature,
      holders,
    );
}

export function forgetPostings(archive: Archive, language: string): void {
  archive.run('DELETE FROM postings WHERE language = ?', language);
}

function toVector(row: Row): StoredVector {
  return {
    number: number(row, 'number'),
    path: text(row, 'path'),
    epoch: number(row, 'epoch'),
    language: text(row, 'language'),
    explains: number(row, 'explains') === 1,
    threshold: number(row, 'threshold'),
  };
}
