import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { definitions, formatVersion } from './definitions.ts';

export type Row = Record<string, SQLOutputValue>;

/**
 * The archive: an SQLite index of a folder of articles. It is a cache of the Markdown files and safe to delete.
 * Statements are prepared once and kept, since a build asks the same few questions for every page.
 */
export class Archive {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  private constructor(database: DatabaseSync) {
    // Read where the operating system has it: linking one more story asks for thousands of scattered rows.
    database.exec('PRAGMA mmap_size = 1073741824');
    this.#database = database;
  }

  /** Opens the archive for writing and brings an absent or outdated one to today's form, which empties it. */
  static create(file: string): Archive {
    mkdirSync(path.dirname(file), { recursive: true });
    const database = new DatabaseSync(file, { timeout: 10_000 });
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;');
    const version = database.prepare('PRAGMA user_version').get();
    if (version?.user_version !== formatVersion) {
      for (const table of database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all()) {
        database.exec(`DROP TABLE IF EXISTS "${text(table, 'name')}"`);
      }
      database.exec(definitions);
      database.exec(`PRAGMA user_version = ${formatVersion}`);
    }
    return new Archive(database);
  }

  /** Opens an existing archive for pages, which only read. @throws if there is none: no build has run yet. */
  static open(file: string): Archive {
    return new Archive(new DatabaseSync(file, { readOnly: true, timeout: 10_000 }));
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#prepare(sql).all(...values);
  }

  first(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#prepare(sql).get(...values);
  }

  /** Row by row, for answers that may be as long as the archive. */
  each(sql: string, ...values: SQLInputValue[]): Iterable<Row> {
    return this.#prepare(sql).iterate(...values);
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    this.#prepare(sql).run(...values);
  }

  /** All of `work` or nothing of it. */
  transaction(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}

/** A text column of a row. @throws if the column is absent or of another type: the query is wrong. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string') throw new TypeError(`column ${column} is no text`);
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

/** A column of bytes of a row. @throws if the column is absent or of another type: the query is wrong. */
export function bytes(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new TypeError(`column ${column} holds no bytes`);
  return value;
}

/** A number column of a row. @throws if the column is absent or of another type: the query is wrong. */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') throw new TypeError(`column ${column} is no number`);
  return value;
}
