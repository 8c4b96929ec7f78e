import { hash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { definitions, formatVersion } from './definitions.ts';

export type Row = Record<string, SQLOutputValue>;

/** A story by its path, a topic by its slug, a section by its language and name (`en world`), or a month (`2017-04`) or year. */
export type Subject = `${'story' | 'topic' | 'section' | 'month' | 'year'} ${string}`;

/** A question to the archive. */
export type Question = {
  sql: string;
  values: readonly SQLInputValue[];
  /** Asks for the first row alone. */
  one: boolean;
  /** All that the answer depends on, where that is so: the archive knows when it changed, without looking. */
  about: Subject | null;
};

/** Is told of every question, with a hash of the rows that answer it. */
export type Listener = (question: Question, answer: string) => void;

/**
 * The archive: an SQLite index of a folder of articles. It is a cache of the Markdown files and safe to delete.
 * Statements are prepared once and kept, since a build asks the same few questions for every page.
 */
export class Archive {
  readonly #database: DatabaseSync;
  readonly #statements: Map<string, StatementSync>;
  readonly #listen: Listener | null;
  readonly #about: Subject | null;

  private constructor(
    database: DatabaseSync,
    statements = new Map<string, StatementSync>(),
    listen: Listener | null = null,
    about: Subject | null = null,
  ) {
    this.#database = database;
    this.#statements = statements;
    this.#listen = listen;
    this.#about = about;
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

  /** An archive that is gone with its process. */
  static inMemory(): Archive {
    return Archive.create(':memory:');
  }

  /** Opens an existing archive for pages, which only read. @throws if there is none: no build has run yet. */
  static open(file: string): Archive {
    return new Archive(new DatabaseSync(file, { readOnly: true, timeout: 10_000 }));
  }

  /** The same archive for one that wants to know what is asked; whoever listens already goes on hearing it. */
  heardBy(listen: Listener): Archive {
    const outer = this.#listen;
    return new Archive(this.#database, this.#statements, (question, answer) => {
      outer?.(question, answer);
      listen(question, answer);
    });
  }

  /** The same archive for a question whose answer depends on one subject, and on what the archive ties to it. */
  about(subject: Subject): Archive {
    return new Archive(this.#database, this.#statements, this.#listen, subject);
  }

  /** A text for each subject that there ever was: another whenever the subject, or what the archive ties to it, has changed. */
  marks(): Map<string, string> {
    const rows = this.#prepare('SELECT subject, mark FROM changes').all();
    return new Map(rows.map((row) => [text(row, 'subject'), text(row, 'mark')]));
  }

  all(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.ask({ sql, values, one: false, about: this.#about });
  }

  first(sql: string, ...values: SQLInputValue[]): Row | undefined {
    return this.ask({ sql, values, one: true, about: this.#about })[0];
  }

  /** The rows that answer a question: one at most, where it asks for no more. */
  ask(question: Question): Row[] {
    const { sql, values, one } = question;
    const statement = this.#prepare(sql);
    const row = one ? statement.get(...values) : undefined;
    const answer = one ? (row ? [row] : []) : statement.all(...values);
    this.#listen?.(question, hashOf(answer));
    return answer;
  }

  /**
   * The first row of a long answer, for which a shorter question stands: whoever listens hears that one, whose answer must change
   * with the long one's.
   */
  firstKnownBy(stand: string, sql: string, ...values: SQLInputValue[]): Row | undefined {
    this.first(stand, ...values);
    return this.#prepare(sql).get(...values);
  }

  /** All rows of a long answer, for which a shorter question stands in the same way. */
  allKnownBy(stand: string, sql: string, ...values: SQLInputValue[]): Row[] {
    this.first(stand, ...values);
    return this.#prepare(sql).all(...values);
  }

  /** What the rows that answer a question come to: as long as it is the same, so are they. */
  answerTo(question: Question): string {
    return hashOf(this.ask(question));
  }

  /** Lets whoever listens hear a question that was asked before, with its answer. */
  repeat(question: Question, answer: string): void {
    this.#listen?.(question, answer);
  }

  /** Row by row, for answers that may be as long as the archive; all at once where somebody listens. */
  each(sql: string, ...values: SQLInputValue[]): Iterable<Row> {
    return this.#listen ? this.all(sql, ...values) : this.#prepare(sql).iterate(...values);
  }

  run(sql: string, ...values: SQLInputValue[]): void {
    this.#prepare(sql).run(...values);
  }

  /** All of `work` or nothing of it. */
  transaction<Result>(work: () => Result): Result {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.#database.exec('COMMIT');
      return result;
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

function hashOf(rows: readonly Row[]): string {
  return hash('sha1', JSON.stringify(rows), 'base64url').slice(0, 16);
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
