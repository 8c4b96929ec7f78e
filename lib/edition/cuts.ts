/** What is taken out of a text or said otherwise, noted in the order of the text; all else stays as it is, to the letter. */
export class Cuts {
  /** Neither do they touch each other nor overlap. */
  readonly #cuts: { from: number; to: number; text: string }[] = [];

  /** Takes out what lies between two offsets, and whatever was taken out there already. */
  take(from: number, to: number): void {
    let last = this.#cuts.at(-1);
    while (last && last.from >= from) {
      this.#cuts.pop();
      last = this.#cuts.at(-1);
    }
    if (last && last.to >= from) last.to = to;
    else this.#cuts.push({ from, to, text: '' });
  }

  /** Puts a text in the place of what lies between two offsets, of which nothing was taken out. */
  put(from: number, to: number, text: string): void {
    this.#cuts.push({ from, to, text });
  }

  /** Whether nothing is left between two offsets, of which the second is the end of what was looked at so far. */
  isEmpty(from: number, to: number): boolean {
    const last = this.#cuts.at(-1);
    return from === to || (last !== undefined && last.from <= from && last.to >= to);
  }

  /** What is left of the text. */
  of(text: string): string {
    let left = '';
    let end = 0;
    for (const { from, to, text: other } of this.#cuts) {
      left += text.slice(end, from) + other;
      end = to;
    }
    return left + text.slice(end);
  }
}
