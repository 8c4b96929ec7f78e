import { type Archive, bytes, number, type Row, text, textOrNull } from './database.ts';

/** A story as the index has it. */
export type IndexedStory = { path: string; number: number; state: string };

/** A file of the index: `bytes` for it to keep, or the path of the story that it shows. */
export type StoredIndexFile = { name: string; hash: string } & ({ bytes: Uint8Array } | { path: string });

/** How many stories have a word, before and after a change; `written` where that is another now. */
export type WordChange = { word: string; before: number; after: number; written: string | undefined };

/** Generations after which an edition's index is known no more, and compared file by file. */
const generationsKept = 100;

export function forgetSearchIndex(archive: Archive): void {
  for (const table of ['search_stories', 'search_files', 'search_words', 'search_versions'])
    archive.run(`DELETE FROM ${table}`);
}

export function indexedStories(archive: Archive): IndexedStory[] {
  return archive.all('SELECT path, number, state FROM search_stories').map((row) => ({
    path: text(row, 'path'),
    number: number(row, 'number'),
    state: text(row, 'state'),
  }));
}

export function placesOf(archive: Archive, path: string): Uint8Array {
  const row = archive.first('SELECT places FROM search_stories WHERE path = ?', path);
  return row ? bytes(row, 'places') : new Uint8Array();
}

/** Bytes of the places of all stories. */
export function sizeOfPlaces(archive: Archive): number {
  const row = archive.first('SELECT coalesce(sum(length(places)), 0) AS size FROM search_stories');
  return row ? number(row, 'size') : 0;
}

export function storeIndexedStory(
  archive: Archive,
  { path, number: at, state, hash, places }: IndexedStory & { hash: string; places: Uint8Array },
): void {
  archive.run(
    'INSERT OR REPLACE INTO search_stories (path, number, state, hash, places) VALUES (?, ?, ?, ?, ?)',
    path,
    at,
    state,
    hash,
    places,
  );
}

/** Gives a story another number. @returns the hash of the file that shows it */
export function renumberStory(archive: Archive, path: string, to: number): string {
  const row = archive.first('UPDATE search_stories SET number = ? WHERE path = ? RETURNING hash', to, path);
  if (!row) throw new Error(`${path} is not in the index`);
  return text(row, 'hash');
}

export function removeIndexedStory(archive: Archive, path: string): void {
  archive.run('DELETE FROM search_stories WHERE path = ?', path);
}

/** Stores a file, unless it is there with the same bytes. */
export function storeIndexFile(archive: Archive, file: StoredIndexFile, generation: number): void {
  archive.run(
    `INSERT INTO search_files (name, hash, changed, path, bytes) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE
     SET hash = excluded.hash, changed = excluded.changed, path = excluded.path, bytes = excluded.bytes
     WHERE hash <> excluded.hash`,
    file.name,
    file.hash,
    generation,
    'path' in file ? file.path : null,
    'bytes' in file ? file.bytes : null,
  );
}

export function removeIndexFile(archive: Archive, name: string): void {
  archive.run('DELETE FROM search_files WHERE name = ?', name);
}

/** What there is of a file: its bytes, or the path of the story that it shows. */
export function indexFile(
  archive: Archive,
  name: string,
): { bytes: Uint8Array } | { path: string } | undefined {
  const row = archive.first('SELECT path, bytes FROM search_files WHERE name = ?', name);
  if (!row) return undefined;
  const path = textOrNull(row, 'path');
  return path === null ? { bytes: bytes(row, 'bytes') } : { path };
}

/** The hash of every file by its name, ordered by name. */
export function indexFileHashes(archive: Archive): Map<string, string> {
  return hashes(
    archive.all('SELECT name, hash FROM search_files INDEXED BY search_files_by_change ORDER BY name'),
  );
}

/** A text that is another where any file is. */
export function allIndexFiles(archive: Archive): string {
  const row = archive.first(
    `SELECT coalesce(group_concat(name || ' ' || hash, char(10) ORDER BY name), '') AS files
     FROM search_files INDEXED BY search_files_by_change`,
  );
  return row ? text(row, 'files') : '';
}

/** Notes what became of a word. A word that no story has any more is forgotten. */
export function storeWord(archive: Archive, { word, before, after, written }: WordChange): void {
  if (before > 0 && after > 0 && written === undefined) {
    archive.run('UPDATE search_words SET stories = ? WHERE stories = ? AND word = ?', after, before, word);
    return;
  }
  if (before > 0) archive.run('DELETE FROM search_words WHERE stories = ? AND word = ?', before, word);
  if (after > 0)
    archive.run(
      'INSERT INTO search_words (stories, word, written) VALUES (?, ?, ?)',
      after,
      word,
      written ?? word,
    );
}

/** The words that most stories have, as they are written, a line each. */
export function commonestWords(archive: Archive, limit: number): string {
  const row = archive.first(
    `SELECT coalesce(group_concat(written, char(10) ORDER BY stories DESC, word), '') AS words
     FROM (SELECT * FROM search_words ORDER BY stories DESC, word LIMIT ?)`,
    limit,
  );
  return row ? text(row, 'words') : '';
}

/** What the index was when it last changed. */
export function latestIndex(archive: Archive): { generation: number; manifest: string } | undefined {
  const row = archive.first(
    'SELECT generation, manifest FROM search_versions ORDER BY generation DESC LIMIT 1',
  );
  return row && { generation: number(row, 'generation'), manifest: text(row, 'manifest') };
}

export function storeIndexVersion(
  archive: Archive,
  generation: number,
  { version, manifest }: { version: string; manifest: string },
): void {
  archive.run(
    'INSERT INTO search_versions (generation, version, manifest) VALUES (?, ?, ?)',
    generation,
    version,
    manifest,
  );
  archive.run('DELETE FROM search_versions WHERE generation <= ?', generation - generationsKept);
}

/**
 * The hashes, by name, of the files that are not what they were in a version of the index, or were not in it.
 *
 * @returns undefined for a version that is not known, or no longer
 */
export function filesChangedSince(archive: Archive, version: string): Map<string, string> | undefined {
  const row = archive.first(
    'SELECT max(generation) AS generation FROM search_versions WHERE version = ?',
    version,
  );
  if (!row || row.generation === null) return undefined;
  return hashes(
    archive.all(
      'SELECT name, hash FROM search_files WHERE changed > ? ORDER BY name',
      number(row, 'generation'),
    ),
  );
}

function hashes(rows: readonly Row[]): Map<string, string> {
  return new Map(rows.map((row) => [text(row, 'name'), text(row, 'hash')]));
}
