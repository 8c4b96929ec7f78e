import { createHash } from 'node:crypto';

/** Draws that follow no order anyone sees and are the same on every machine: each is a hash of the key and of its number. */
export class Chance {
  readonly #key: string;
  #draws = 0;

  constructor(...key: (string | number)[]) {
    this.#key = JSON.stringify(key);
  }

  /** A whole number from 0, less than `limit`. */
  below(limit: number): number {
    this.#draws += 1;
    const hash = createHash('sha256').update(`${this.#key} ${this.#draws}`).digest();
    return Math.floor((hash.readUIntBE(0, 6) / 2 ** 48) * limit);
  }

  /** So many of a list in an order of their own, none twice; all of them where it holds fewer. */
  some<Item>(list: readonly Item[], count: number): Item[] {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.below(left.length), 1),
    ).flat();
  }
}
