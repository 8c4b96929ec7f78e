import type { Archive, Question, Subject } from './database.ts';

/** A question, the number by which files know it, and a hash of the rows that answered it. */
export type Asked = { question: Question; number: number; answer: string };

type Value = Question['values'][number];
/**
 * An asked question as it is written: its statement is a number too, and what it is about stands before. `true` is the value that the
 * question before has in the same place, or for the first one the name of the subject: a third of the notes would be these.
 */
type Written = [number: number, answer: string, statement: number, one: number, ...values: (Value | true)[]];

/** Values by numbers, in the order in which they come. */
export class Numbers<Value> {
  readonly values: Value[];
  readonly #numbers: Map<Value, number>;

  constructor(values: readonly Value[] = []) {
    this.values = [...values];
    this.#numbers = new Map(values.map((value, number) => [value, number]));
  }

  of(value: Value): number {
    const known = this.#numbers.get(value);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.#numbers.set(value, number);
    return number;
  }
}

/**
 * What was asked about one subject, or about nothing that the archive marks. An edition asks about each of its stories and topics,
 * and few of them change: what was written of the others is never taken apart.
 */
export class SubjectQuestions {
  readonly about: Subject | null;
  /** The archive's mark of the subject when it gave the answers; undefined where none was noted. */
  mark: string | null | undefined;
  readonly #statements: Numbers<string>;
  /** As a line of JSON, until it is looked at. */
  #written: string | null = null;
  #asked: Asked[] = [];
  /** Their places by what tells them apart; made when one is noted: those that are only asked again need none. */
  #places: Map<string, number> | null = null;

  /** @param statements of all subjects */
  constructor(about: Subject | null, statements: Numbers<string>) {
    this.about = about;
    this.#statements = statements;
  }

  /** Notes a question with its answer. @param free the number it gets if it is new */
  note(question: Question, answer: string, free: number): number {
    const { asked } = this;
    this.#places ??= new Map(asked.map((one, place) => [this.#keyOf(one.question), place]));
    const key = this.#keyOf(question);
    const place = this.#places.get(key) ?? asked.length;
    // It may be left from a file that was forgotten, which got another answer.
    const noted = { question, answer, number: asked[place]?.number ?? free };
    this.#asked[place] = noted;
    this.#places.set(key, place);
    return noted.number;
  }

  /** All that was asked. */
  get asked(): readonly Asked[] {
    if (this.#written === null) return this.#asked;
    const written: Written[] = JSON.parse(this.#written);
    this.#written = null;
    let before = this.#valuesBefore();
    this.#asked = written.map(([number, answer, statement, one, ...shortened]) => {
      const sql = this.#statements.values[statement] ?? '';
      const values = shortened.map((value, place) => (value === true ? (before[place] ?? null) : value));
      before = values;
      return { question: { sql, values, one: one === 1, about: this.about }, number, answer };
    });
    return this.#asked;
  }

  /** Numbers of the questions that get another answer today. */
  changed(archive: Archive): number[] {
    return this.asked
      .filter(({ question, answer }) => archive.answerTo(question) !== answer)
      .map(({ number }) => number);
  }

  /** The same, to go its own way. */
  copy(statements: Numbers<string>): SubjectQuestions {
    const copy = new SubjectQuestions(this.about, statements);
    copy.mark = this.mark;
    copy.#written = this.#written;
    copy.#asked = [...this.#asked];
    return copy;
  }

  /**
   * As a line; empty where nothing is left. What was looked at is written without the questions that no file asks any more.
   *
   * @param used numbers of those that files ask
   */
  toLine(used: ReadonlySet<number>): string {
    const about = JSON.stringify(this.mark === undefined ? [this.about] : [this.about, this.mark]);
    if (this.#written !== null) return `${about}\t${this.#written}`;
    let before = this.#valuesBefore();
    const questions = this.asked
      .filter(({ number }) => used.has(number))
      .map(({ question: { sql, one, values }, number, answer }): Written => {
        const shortened = values.map((value, place) => value === before[place] || value);
        before = values;
        return [number, answer, this.#statements.of(sql), Number(one), ...shortened];
      });
    return questions.length === 0 ? '' : `${about}\t${JSON.stringify(questions)}`;
  }

  /** Reads a line that `toLine` wrote. */
  static parse(line: string, statements: Numbers<string>): SubjectQuestions {
    const end = line.indexOf('\t');
    const [about, mark]: [Subject | null, (string | null)?] = JSON.parse(line.slice(0, end));
    const questions = new SubjectQuestions(about, statements);
    questions.mark = mark;
    questions.#written = line.slice(end + 1);
    return questions;
  }

  /** What stands for the values of a question before the first. */
  #valuesBefore(): readonly Value[] {
    return this.about === null ? [] : [this.about.slice(this.about.indexOf(' ') + 1)];
  }

  #keyOf({ sql, values, one }: Question): string {
    return JSON.stringify([this.#statements.of(sql), one, ...values]);
  }
}
