import type { Archive, Question, Subject } from './database.ts';
import { Numbers, SubjectQuestions } from './subject-questions.ts';

/**
 * What the files of an edition were made of: each file's questions to the archive, with the answers that it got. All files of
 * an edition got the same answer to the same question, so that each question stands here once, with the others about its subject.
 */
export class Inputs {
  readonly #statements: Numbers<string>;
  readonly #subjects = new Map<Subject | null, SubjectQuestions>();
  /** Numbers of questions by a file's address. */
  readonly #files = new Map<string, Set<number> | readonly number[]>();
  /** The number that the next new question gets. */
  #free = 0;

  constructor(statements: readonly string[] = []) {
    this.#statements = new Numbers(statements);
  }

  /** Addresses of all files. */
  get addresses(): Iterable<string> {
    return this.#files.keys();
  }

  /** Notes a file that asked nothing yet. */
  add(address: string): Set<number> {
    const numbers = this.#files.get(address);
    if (numbers instanceof Set) return numbers;
    const own = new Set(numbers);
    this.#files.set(address, own);
    return own;
  }

  /** Notes a file that is made anew: it asked nothing yet. */
  renew(address: string): void {
    this.#files.set(address, new Set());
  }

  /** Forgets a file. */
  remove(address: string): void {
    this.#files.delete(address);
  }

  /** Notes what a file asked, and a hash of the answer. */
  note(address: string, question: Question, answer: string): void {
    this.add(address).add(this.#number(question, answer));
  }

  /** What is known of some of the files. */
  only(addresses: Iterable<string>): Inputs {
    const inputs = new Inputs(this.#statements.values);
    for (const [about, questions] of this.#subjects)
      inputs.#subjects.set(about, questions.copy(inputs.#statements));
    for (const address of addresses) inputs.#files.set(address, [...(this.#files.get(address) ?? [])]);
    inputs.#free = this.#free;
    return inputs;
  }

  /** Takes over all that is known of files. */
  take(from: Inputs): void {
    const numbers = new Map<number, number>();
    for (const { asked } of from.#subjects.values()) {
      for (const { question, number, answer } of asked) numbers.set(number, this.#number(question, answer));
    }
    for (const [address, theirs] of from.#files) {
      const own = this.add(address);
      for (const number of theirs) {
        const known = numbers.get(number);
        if (known === undefined) throw new RangeError(`There is no question ${number}.`);
        own.add(known);
      }
    }
  }

  /** Addresses of the files that would get the same answers today. */
  unchanged(archive: Archive): Set<string> {
    const marks = archive.marks();
    const changed = new Set<number>();
    for (const [about, questions] of this.#subjects) {
      const isMarked = about !== null && questions.mark === (marks.get(about) ?? null);
      if (!isMarked) for (const number of questions.changed(archive)) changed.add(number);
    }
    const kept = new Set<string>();
    for (const [address, numbers] of this.#files) {
      if (!hasOneOf(numbers, changed)) kept.add(address);
    }
    return kept;
  }

  /** Notes the archive's marks, by which it is known without asking again that answers are the same. @param archive gave all of them */
  mark(archive: Archive): void {
    const marks = archive.marks();
    for (const [about, questions] of this.#subjects) {
      if (about !== null) questions.mark = marks.get(about) ?? null;
    }
  }

  #number(question: Question, answer: string): number {
    let questions = this.#subjects.get(question.about);
    if (!questions) {
      questions = new SubjectQuestions(question.about, this.#statements);
      this.#subjects.set(question.about, questions);
    }
    const number = questions.note(question, answer, this.#free);
    if (number === this.#free) this.#free += 1;
    return number;
  }

  /** As text: a line of JSON with the free number and the statements, one with the files, and one for each subject. */
  toString(): string {
    const used = new Set<number>();
    for (const numbers of this.#files.values()) for (const number of numbers) used.add(number);
    const files = Array.from(this.#files, ([address, numbers]) => [address, ...numbers]);
    const head = [[this.#free, ...this.#statements.values], files].map((line) => JSON.stringify(line));
    const lines = Array.from(this.#subjects.values(), (questions) => questions.toLine(used));
    return [...head, ...lines.filter((line) => line !== '')].join('\n');
  }

  static parse(written: string): Inputs {
    const [first = '[0]', second = '[]', ...lines] = written.split('\n');
    const [free, ...statements]: [number, ...string[]] = JSON.parse(first);
    const files: [string, ...number[]][] = JSON.parse(second);
    const inputs = new Inputs(statements);
    inputs.#free = free;
    for (const [address, ...numbers] of files) inputs.#files.set(address, numbers);
    for (const line of lines) {
      const questions = SubjectQuestions.parse(line, inputs.#statements);
      inputs.#subjects.set(questions.about, questions);
    }
    return inputs;
  }
}

function hasOneOf(numbers: Iterable<number>, looked: ReadonlySet<number>): boolean {
  for (const number of numbers) if (looked.has(number)) return true;
  return false;
}
