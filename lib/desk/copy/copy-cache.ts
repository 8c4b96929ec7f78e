import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { codeBelow, fingerprintOf } from '../../archive/code-below.ts';
import { parserFingerprint } from '../../archive/parser-fingerprint.ts';
import type { Copy } from './copy.ts';
import { type CopyFile, offsetsOf, readCopy } from './read-copy.ts';

/** A copy without what its file says anyway. */
type Stored = Omit<Copy, 'kind' | 'file' | 'address' | 'source' | 'offsetOf'>;

/**
 * Files taken apart before: that costs more than all rules together, and few files change between two checks. What is kept depends on
 * a file's text and on the code alone, and is safe to delete.
 */
export class CopyCache {
  readonly #database: DatabaseSync;
  readonly #find: StatementSync;

  /** @param file of the cache, made where there is none */
  constructor(file: string) {
    mkdirSync(path.dirname(file), { recursive: true });
    this.#database = new DatabaseSync(file, { timeout: 10_000 });
    this.#database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;' +
        'CREATE TABLE IF NOT EXISTS copies (file TEXT PRIMARY KEY, hash TEXT NOT NULL, copy TEXT NOT NULL) WITHOUT ROWID;' +
        'BEGIN IMMEDIATE',
    );
    this.#find = this.#database.prepare('SELECT hash, copy FROM copies WHERE file = ?');
  }

  /** As `readCopy`. */
  read(file: CopyFile): Copy | null {
    const key = hash('sha256', `${codeFingerprint()} ${file.kind} ${file.text}`);
    const known = this.#find.get(file.file);
    if (known?.hash === key && typeof known.copy === 'string') {
      const stored: Stored | null = JSON.parse(known.copy);
      const { kind, file: name, address, text: source } = file;
      return stored && { ...stored, kind, file: name, address, source, offsetOf: offsetsOf(file) };
    }
    const copy = readCopy(file);
    this.#database
      .prepare('INSERT OR REPLACE INTO copies (file, hash, copy) VALUES (?, ?, ?)')
      .run(file.file, key, JSON.stringify(copy && toStored(copy)));
    return copy;
  }

  /** Keeps what was read. */
  close(): void {
    this.#database.exec('COMMIT');
    this.#database.close();
  }
}

function toStored({ language, blocks, links, pictures, kept, fields }: Copy): Stored {
  return { language, blocks, links, pictures, kept, fields };
}

let fingerprint: string | null = null;

function codeFingerprint(): string {
  fingerprint ??= hash('sha256', parserFingerprint() + fingerprintOf(codeBelow(import.meta.dirname)));
  return fingerprint;
}
