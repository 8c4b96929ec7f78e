import type { Archive, Question } from './database.ts';

/**
 * What the files of an edition were made of: each file's questions to the archive, with the answers that it got. All files of
 * an edition got the same answer to the same question, so that each question stands here once.
 */
export class Inputs {
  readonly #questions: Question[] = [];
  readonly #answers: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** Numbers of questions by a file's address. */
  readonly #files = new Map<string, Set<number>>();

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

  /** Takes over what is known of a file. */
  take(from: Inputs, address: string): void {
    const own = this.add(address);
    for (const number of from.#files.get(address) ?? []) {
      const question = from.#questions[number];
      if (question) own.add(this.#number(question, from.#answers[number] ?? ''));
    }
  }

  /** Addresses of the files that would get the same answers today. */
  unchanged(archive: Archive): Set<string> {
    const isSame = this.#questions.map(
      (question, number) => archive.answerTo(question) === this.#answers[number],
    );
    const kept = new Set<string>();
    for (const [address, numbers] of this.#files) {
      if ([...numbers].every((number) => isSame[number])) kept.add(address);
    }
    return kept;
  }

  #number(question: Question, answer: string): number {
    const { sql, values, one } = question;
    const key = JSON.stringify([sql, one, ...values]);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#questions.push(question) - 1;
    this.#answers.push(answer);
    this.#numbers.set(key, number);
    return number;
  }

  /** As text, a line of JSON each: the statements, the questions with their answers, the files. */
  toString(): string {
    const statements = [...new Set(this.#questions.map(({ sql }) => sql))];
    const numbers = new Map(statements.map((sql, number) => [sql, number]));
    const questions = this.#questions.map(({ sql, values, one }, number) => [
      numbers.get(sql),
      Number(one),
      this.#answers[number],
      ...values,
    ]);
    const files = Array.from(this.#files, ([address, asked]) => [address, ...asked]);
    return [statements, questions, files].map((part) => JSON.stringify(part)).join('\n');
  }

  static parse(text: string): Inputs {
    const [first = '[]', second = '[]', third = '[]'] = text.split('\n');
    const statements: string[] = JSON.parse(first);
    const questions: [number, number, string, ...Question['values'][number][]][] = JSON.parse(second);
    const files: [string, ...number[]][] = JSON.parse(third);
    const inputs = new Inputs();
    for (const [sql, one, answer, ...values] of questions)
      inputs.#number({ sql: statements[sql] ?? '', values, one: one === 1 }, answer);
    for (const [address, ...asked] of files) inputs.#files.set(address, new Set(asked));
    return inputs;
  }
}
