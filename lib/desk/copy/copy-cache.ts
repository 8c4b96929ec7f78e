import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { codeBelow, fingerprintOf } from '../../archive/code-below.ts';
import { parserFingerprint } from '../../archive/parser-fingerprint.ts';
import type { ReadFile } from '../../article/render-body.ts';
import { rules } from '../rules/all-rules.ts';
import type { Copy } from './copy.ts';
import { findAlone } from './find-faults.ts';
import { type CopyFile, offsetsOf, readCopy } from './read-copy.ts';

/** A copy without what its file says anyway. */
type Stored = Omit<Copy, 'kind' | 'file' | 'address' | 'source' | 'offsetOf'>;

/** A file taken apart, as the cache holds it. */
export type TakenApart = { file: string; key: string; copy: string };

/**
 * Files taken apart before, with what the rules find in each alone: that costs more than all else, and few files change between two
 * checks. What is kept depends on a file's text and on the code alone, and is safe to delete.
 */
export class CopyCache {
  readonly #database: DatabaseSync;
  readonly #find: StatementSync;
  readonly #insert: StatementSync;

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
    this.#insert = this.#database.prepare(
      'INSERT OR REPLACE INTO copies (file, hash, copy) VALUES (?, ?, ?)',
    );
  }

  /** As `readCopy`, with what rules find in the file alone. */
  read(file: CopyFile): Copy | null {
    const fingerprint = codeFingerprint();
    const copy = this.#known(file.file, keyOf(file, fingerprint));
    if (copy === null) {
      const read = looked(readCopy(file));
      this.keep(takenApart(file, read, fingerprint));
      return read;
    }
    const stored: Stored | null = JSON.parse(copy);
    const { kind, file: name, address, text: source } = file;
    return stored && { ...stored, kind, file: name, address, source, offsetOf: offsetsOf(file) };
  }

  #known(file: string, key: string): string | null {
    const known = this.#find.get(file);
    return known?.hash === key && typeof known.copy === 'string' ? known.copy : null;
  }

  keep({ file, key, copy }: TakenApart): void {
    this.#insert.run(file, key, copy);
  }

  /** Keeps what was read. */
  close(): void {
    this.#database.exec('COMMIT');
    this.#database.close();
  }
}

/**
 * Takes a file apart for the cache.
 *
 * @param fingerprint what `codeFingerprint` gives
 * @param read the file as the parser read it, before its tree was worked on
 */
export function takeApart(file: CopyFile, fingerprint: string, read: ReadFile): TakenApart {
  return takenApart(file, looked(readCopy(file, read)), fingerprint);
}

/** A copy at which the rules that look at a file alone have looked. */
function looked(copy: Copy | null): Copy | null {
  return copy && { ...copy, found: findAlone(copy, rules) };
}

function takenApart(file: CopyFile, copy: Copy | null, fingerprint: string): TakenApart {
  return {
    file: file.file,
    key: keyOf(file, fingerprint),
    copy: JSON.stringify(copy && toStored(copy)),
  };
}

function keyOf({ kind, text }: CopyFile, fingerprint: string): string {
  return hash('sha256', `${fingerprint} ${kind} ${text}`);
}

function toStored({ language, blocks, links, pictures, kept, fields, found }: Copy): Stored {
  return { language, blocks, links, pictures, kept, fields, found };
}

let fingerprint: string | null = null;

/** Another where the code of the desk is another, or of what reads files for it. */
export function codeFingerprint(): string {
  fingerprint ??= hash(
    'sha256',
    parserFingerprint() + fingerprintOf(codeBelow(path.dirname(import.meta.dirname))),
  );
  return fingerprint;
}
