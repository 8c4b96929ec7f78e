import type { Archive, Question, Subject } from './database.ts';

/**
 * What the files of an edition were made of: each file's questions to the archive, with the answers that it got. All files of
 * an edition got the same answer to the same question, so that each question stands here once.
 */
export class Inputs {
  readonly #questions: Question[] = [];
  readonly #answers: string[] = [];
  /** Numbers of questions by a file's address. */
  readonly #files = new Map<string, Set<number>>();
  /** Numbers by question, made when a question is first looked for: an edition that is only read needs none. */
  #numbers: Map<string, number> | null = null;
  /** Marks of the archive that gave the answers, of what the questions are about. */
  #marks = new Map<Subject, string | null>();

  /** Addresses of all files. */
  get addresses(): Iterable<string> {
    return this.#files.keys();
  }

  /** Notes a file that asked nothing yet. */
  add(address: string): Set<number> {
    const known = this.#files.get(address) ?? new Set();
    this.#files.set(address, known);
    return known;
  }

  /** Notes what a file asked, and a hash of the answer. */
  note(address: string, question: Question, answer: string): void {
    this.add(address).add(this.#number(question, answer));
  }

  /** Takes over what is known of files. */
  take(from: Inputs, addresses: Iterable<string>): void {
    const numbers: number[] = [];
    for (const address of addresses) {
      const own = this.add(address);
      for (const number of from.#files.get(address) ?? []) {
        numbers[number] ??= this.#numberFrom(from, number);
        own.add(numbers[number]);
      }
    }
  }

  /** Addresses of the files that would get the same answers today. */
  unchanged(archive: Archive): Set<string> {
    const marked = new Set<Subject>();
    for (const [subject, mark] of this.#marks) if (archive.markOf(subject) === mark) marked.add(subject);
    const isSame = this.#questions.map((question, number) => {
      const isMarked = question.about !== null && marked.has(question.about);
      return isMarked || archive.answerTo(question) === this.#answers[number];
    });
    const kept = new Set<string>();
    for (const [address, numbers] of this.#files) {
      if ([...numbers].every((number) => isSame[number])) kept.add(address);
    }
    return kept;
  }

  /** Notes the archive's marks, by which it is known without asking again that answers are the same. @param archive gave all of them */
  mark(archive: Archive): void {
    const subjects = new Set(this.#questions.flatMap(({ about }) => about ?? []));
    this.#marks = new Map(Array.from(subjects, (subject) => [subject, archive.markOf(subject)]));
  }

  #numberFrom(from: Inputs, number: number): number {
    const question = from.#questions[number];
    if (!question) throw new RangeError(`There is no question ${number}.`);
    return this.#number(question, from.#answers[number] ?? '');
  }

  #number(question: Question, answer: string): number {
    this.#numbers ??= new Map(this.#questions.map((known, number) => [keyOf(known), number]));
    const key = keyOf(question);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#questions.push(question) - 1;
    this.#answers.push(answer);
    this.#numbers.set(key, number);
    return number;
  }

  /** As text, a line of JSON each: the statements, what is asked about with its mark, the questions with their answers, the files. */
  toString(): string {
    const statements = new Numbers<string>();
    const subjects = new Numbers<Question['about']>();
    const questions = this.#questions.map(({ sql, values, one, about }, number) => [
      statements.of(sql),
      subjects.of(about),
      Number(one),
      this.#answers[number],
      ...values,
    ]);
    const marks = subjects.values.map((subject) => [
      subject,
      ...(subject !== null && this.#marks.has(subject) ? [this.#marks.get(subject)] : []),
    ]);
    const files = Array.from(this.#files, ([address, asked]) => [address, ...asked]);
    return [statements.values, marks, questions, files].map((part) => JSON.stringify(part)).join('\n');
  }

  static parse(written: string): Inputs {
    const [first = '[]', second = '[]', third = '[]', fourth = '[]'] = written.split('\n');
    const statements: string[] = JSON.parse(first);
    const marks: [Question['about'], (string | null)?][] = JSON.parse(second);
    const questions: [number, number, number, string, ...Question['values'][number][]][] = JSON.parse(third);
    const files: [string, ...number[]][] = JSON.parse(fourth);
    const inputs = new Inputs();
    for (const [sql, subject, one, answer, ...values] of questions) {
      const about = marks[subject]?.[0] ?? null;
      inputs.#questions.push({ sql: statements[sql] ?? '', values, one: one === 1, about });
      inputs.#answers.push(answer);
    }
    for (const [subject, mark] of marks) {
      if (subject !== null && mark !== undefined) inputs.#marks.set(subject, mark);
    }
    for (const [address, ...asked] of files) inputs.#files.set(address, new Set(asked));
    return inputs;
  }
}

function keyOf({ sql, values, one, about }: Question): string {
  return JSON.stringify([sql, about, one, ...values]);
}

/** Values by numbers, in the order in which they come. */
class Numbers<Value> {
  readonly #numbers = new Map<Value, number>();

  get values(): Value[] {
    return [...this.#numbers.keys()];
  }

  of(value: Value): number {
    const known = this.#numbers.get(value) ?? this.#numbers.size;
    this.#numbers.set(value, known);
    return known;
  }
}
