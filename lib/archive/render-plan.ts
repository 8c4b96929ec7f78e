import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { SQLInputValue } from 'node:sqlite';
import { hash } from '../arabic/hash.ts';
import type { Archive, Question } from './database.ts';
import type { Inputs } from './inputs.ts';

/**
 * What a build and the processes that render its pages tell each other, through files of one folder: the build says which pages
 * it has already, the processes note all the pages there are, and what each one that they render asks the archive.
 */

/** One of so many machines that share the work; both count from 1. */
export type Shard = { number: number; of: number };

type Plan = { kept: string[]; shard: Shard | null };

/** A statement, by the number that the lines after it know it by. */
type StatementLine = [number: number, sql: string];
/** What a page asked, and a hash of the answer. */
type HeardLine = [
  address: string,
  answer: string,
  statement: number,
  one: boolean,
  about: Question['about'],
  ...values: SQLInputValue[],
];

/** «turbopackIgnore» as in lib/site.ts: it would look for such a file in all folders. */
const planFile = (folder: string): string => path.join(/* turbopackIgnore: true */ folder, 'plan.json');
const planLooksMilliseconds = 5;
const addressesPrefix = 'addresses-';
const heardPrefix = 'heard-';

/** Makes the folder that a build and the processes that it starts share, empty. */
export function startPlan(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/** @param kept addresses that need not be rendered @param shard renders a part of the others */
export function writePlan(folder: string, kept: Iterable<string>, shard: Shard | null): void {
  const plan: Plan = { kept: [...kept], shard };
  const file = planFile(folder);
  const unfinished = `${file}.unfinished`;
  writeFileSync(unfinished, JSON.stringify(plan));
  renameSync(unfinished, file);
}

/** Whether one of several machines renders an address. */
export function isOfShard(address: string, shard: Shard | null): boolean {
  return shard === null || hash(address) % shard.of === shard.number - 1;
}

/** One of so many shares of what a machine does, which is a smaller shard of the whole. @param shard null for all */
export function shareOf(shard: Shard | null, { number, of }: Shard): Shard {
  const machine = shard ?? { number: 1, of: 1 };
  return { number: machine.number + machine.of * (number - 1), of: machine.of * of };
}

/** The side of the processes that render. */
export class PageNotes {
  readonly #folder: string;
  readonly #shard: Shard | null;
  readonly #kept: ReadonlySet<string>;
  /** Of its own files' names: a process may hold several. */
  readonly #id = randomUUID();
  /** Statements by the numbers that this process gave them. */
  readonly #statements = new Map<string, number>();
  #lines: string[] = [];

  /**
   * Waits for the plan: the processes start while the build still looks which pages it has.
   *
   * @throws if the process that started this one ends meanwhile
   */
  constructor(folder: string) {
    const file = planFile(folder);
    const cell = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const parent = process.ppid;
    while (!existsSync(file)) {
      if (process.ppid !== parent) throw new Error('The build has ended.');
      Atomics.wait(cell, 0, 0, planLooksMilliseconds);
    }
    const plan: Plan = JSON.parse(readFileSync(file, 'utf8'));
    this.#folder = folder;
    this.#shard = plan.shard;
    this.#kept = new Set(plan.kept);
  }

  /** Notes which pages a route has. @returns those that are to be rendered */
  toRender(addresses: readonly string[]): Set<string> {
    this.#append(addressesPrefix, addresses);
    return new Set(
      addresses.filter((address) => !this.#kept.has(address) && isOfShard(address, this.#shard)),
    );
  }

  /** The archive as one page asks it. */
  archiveFor(address: string, archive: Archive): Archive {
    return archive.heardBy((question, answer) => {
      // Once what asks has come to its next pause: of a page that is finished, all is written.
      if (this.#lines.length === 0) queueMicrotask(() => this.#write());
      const line: HeardLine = [
        address,
        answer,
        this.#numberOf(question.sql),
        question.one,
        question.about,
        ...question.values,
      ];
      this.#lines.push(JSON.stringify(line));
    });
  }

  #numberOf(sql: string): number {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const number = this.#statements.size;
    this.#statements.set(sql, number);
    const line: StatementLine = [number, sql];
    this.#lines.push(JSON.stringify(line));
    return number;
  }

  #write(): void {
    this.#append(heardPrefix, this.#lines);
    this.#lines = [];
  }

  #append(prefix: string, lines: readonly string[]): void {
    appendFileSync(
      path.join(this.#folder, `${prefix}${this.#id}`),
      lines.map((line) => `${line}\n`).join(''),
    );
  }
}

/** Addresses of all pages that there are, as the processes that render noted them. */
export function notedAddresses(folder: string): Set<string> {
  return new Set(filesOf(folder, addressesPrefix).flatMap(linesOf));
}

/** Adds to inputs what pages asked. @param pages addresses of those that came of it: an empty route's page asks too */
export function addHeard(folder: string, inputs: Inputs, pages: ReadonlySet<string>): void {
  for (const file of filesOf(folder, heardPrefix)) {
    const statements: string[] = [];
    for (const text of linesOf(file)) {
      const line: StatementLine | HeardLine = JSON.parse(text);
      if (isStatement(line)) statements[line[0]] = line[1];
      else {
        const [address, answer, statement, one, about, ...values] = line;
        if (pages.has(address))
          inputs.note(address, { sql: statements[statement] ?? '', values, one, about }, answer);
      }
    }
  }
}

function isStatement(line: StatementLine | HeardLine): line is StatementLine {
  return typeof line[0] === 'number';
}

function filesOf(folder: string, prefix: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .map((name) => path.join(folder, name));
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
