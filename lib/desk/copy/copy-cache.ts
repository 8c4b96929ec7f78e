import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { codeBelow, fingerprintOf } from '../../archive/code-below.ts';
import { parserFingerprint } from '../../archive/parser-fingerprint.ts';
import type { StoryFile } from '../../archive/story-files.ts';
import { inThreads } from '../../archive/worker-threads.ts';
import { readFile } from '../../article/read-file.ts';
import type { Copy } from './copy.ts';
import { decodeCopy } from './file-form.ts';
import { type CopyFile, offsetsOf, readCopy } from './read-copy.ts';

/** A copy without what its file says anyway. */
type Stored = Omit<Copy, 'kind' | 'file' | 'address' | 'source' | 'offsetOf'>;

/** A file taken apart, as the cache holds it. */
type TakenApart = { file: string; key: string; copy: string };

/**
 * Files taken apart before: that costs more than all rules together, and few files change between two checks. What is kept depends on
 * a file's text and on the code alone, and is safe to delete.
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

  /** Takes files apart that are not known yet, many of them in threads, so that `read` finds them. */
  fill(files: readonly StoryFile[]): void {
    const fingerprint = codeFingerprint();
    const unknown = files.filter((file) => {
      const text = decodeCopy(readFile(file.file));
      return text !== null && this.#known(file.file, keyOf({ ...file, text }, fingerprint)) === null;
    });
    const script = new URL('./copy-cache-thread.ts', import.meta.url);
    const work = { script, data: fingerprint, start: copyTaker };
    for (const taken of inThreads(unknown, unknown.length, work)) if (taken) this.#keep(taken);
  }

  /** As `readCopy`. */
  read(file: CopyFile): Copy | null {
    const fingerprint = codeFingerprint();
    const copy = this.#known(file.file, keyOf(file, fingerprint));
    if (copy === null) {
      const read = readCopy(file);
      this.#keep(takenApart(file, read, fingerprint));
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

  #keep({ file, key, copy }: TakenApart): void {
    this.#insert.run(file, key, copy);
  }

  /** Keeps what was read. */
  close(): void {
    this.#database.exec('COMMIT');
    this.#database.close();
  }
}

/** The work of a thread. @returns null for a file that is no text */
export function copyTaker(fingerprint: string): (file: StoryFile) => TakenApart | null {
  return ({ kind, file, address }) => {
    const text = decodeCopy(readFile(file));
    if (text === null) return null;
    const copy = { kind, file, address, text };
    return takenApart(copy, readCopy(copy), fingerprint);
  };
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

function toStored({ language, blocks, links, pictures, kept, fields }: Copy): Stored {
  return { language, blocks, links, pictures, kept, fields };
}

let fingerprint: string | null = null;

function codeFingerprint(): string {
  fingerprint ??= hash('sha256', parserFingerprint() + fingerprintOf(codeBelow(import.meta.dirname)));
  return fingerprint;
}
