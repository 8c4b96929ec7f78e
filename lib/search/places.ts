import { mostShards } from './word-forms.ts';

/**
 * Where the words of a story are: for each of them, the file of postings that would have it if there were as many files as can
 * be. Divided by how many there are, a place leaves the file that has it.
 */

export const bytesPerPlace = Uint16Array.BYTES_PER_ELEMENT;

/** Places as an archive keeps them. */
export function placeBytes(places: Uint16Array): Uint8Array {
  return new Uint8Array(places.buffer, places.byteOffset, places.byteLength);
}

export function readPlaces(bytes: Uint8Array): Uint16Array {
  // A copy, since SQLite's bytes may begin anywhere.
  return new Uint16Array(bytes.slice().buffer);
}

/** The places of all words that a change touches. */
export class TouchedPlaces {
  readonly #isTouched = new Uint8Array(mostShards);

  add(places: Uint16Array): void {
    for (const place of places) this.#isTouched[place] = 1;
  }

  /** Whether a place is touched that leaves this rest when it is divided by `step`. */
  has(rest: number, step: number): boolean {
    for (let place = rest; place < mostShards; place += step) if (this.#isTouched[place] === 1) return true;
    return false;
  }
}
