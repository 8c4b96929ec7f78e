import type { Archive, Question, Subject } from './database.ts';

/**
 * What the files of an edition were made of: each file's questions to the archive, with the answers that it got. All files of
 * an edition got the same answer to the same question, so that each question stands here once.
 */
export class Inputs {
  #questions: Question[] = [];
  #answers: string[] = [];
  /** Numbers of questions by a file's address. */
  readonly #files = new Map<string, Set<number>>();
  /** Numbers of questions by statement, then by the rest; made when one is first looked for: an edition that is only read needs none. */
  #numbers: Map<string, Map<string, number>> | null = null;
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

  /** What is known of some of the files. What the others asked is forgotten when it is written. */
  only(addresses: Iterable<string>): Inputs {
    const inputs = new Inputs();
    inputs.#questions = [...this.#questions];
    inputs.#answers = [...this.#answers];
    for (const address of addresses) inputs.#files.set(address, new Set(this.#files.get(address)));
    return inputs;
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
    return this.#number(from.#question(number), from.#answers[number] ?? '');
  }

  #question(number: number): Question {
    const question = this.#questions[number];
    if (!question) throw new RangeError(`There is no question ${number}.`);
    return question;
  }

  #number(question: Question, answer: string): number {
    const numbers = this.#numbersOf(question.sql);
    const key = keyOf(question);
    const known = numbers.get(key);
    if (known !== undefined) {
      // It may be left from a file that was forgotten, which got another.
      this.#answers[known] = answer;
      return known;
    }
    const number = this.#questions.push(question) - 1;
    this.#answers.push(answer);
    numbers.set(key, number);
    return number;
  }

  /** Numbers of the questions of one statement. */
  #numbersOf(sql: string): Map<string, number> {
    if (!this.#numbers) {
      this.#numbers = new Map();
      for (const [number, known] of this.#questions.entries())
        this.#numbersOf(known.sql).set(keyOf(known), number);
    }
    const numbers = this.#numbers.get(sql) ?? new Map<string, number>();
    this.#numbers.set(sql, numbers);
    return numbers;
  }

  /**
   * As text, a line of JSON each: the statements, what is asked about with its mark, the questions that any file asks with their
   * answers, the files.
   */
  toString(): string {
    const statements = new Numbers<string>();
    const subjects = new Numbers<Question['about']>();
    const asked = new Numbers<number>();
    const files = Array.from(this.#files, ([address, numbers]) => [
      address,
      ...Array.from(numbers, (number) => asked.of(number)),
    ]);
    const questions = asked.values.map((number) => {
      const { sql, values, one, about } = this.#question(number);
      return [statements.of(sql), subjects.of(about), Number(one), this.#answers[number], ...values];
    });
    const marks = subjects.values.map((subject) => [
      subject,
      ...(subject !== null && this.#marks.has(subject) ? [this.#marks.get(subject)] : []),
    ]);
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

/** A question among those of the same statement. */
function keyOf({ values, one, about }: Question): string {
  return JSON.stringify([about, one, ...values]);
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
