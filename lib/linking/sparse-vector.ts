/** A vector that is nothing in most places: where it is something, in ascending order, and how much. */
export type SparseVector = { places: Uint32Array; weights: Float32Array };

/** One vector, laid out for its products with many others: read side by side, each would take several times as long. */
export class WideVector {
  readonly #weights: Float64Array;
  #places: Uint32Array = new Uint32Array();

  /** @param length every place is below it */
  constructor(length: number) {
    this.#weights = new Float64Array(length);
  }

  /** Takes a vector in place of the one before. */
  set({ places, weights }: { places: Uint32Array; weights: Float32Array | Float64Array }): void {
    for (const place of this.#places) this.#weights[place] = 0;
    this.#places = places;
    places.forEach((place, index) => {
      this.#weights[place] = weights[index] ?? 0;
    });
  }

  /** The dot product, summed in the order of places. */
  dotProduct({ places, weights }: SparseVector): number {
    let sum = 0;
    for (let index = 0; index < places.length; index += 1)
      sum += (this.#weights[places[index] ?? 0] ?? 0) * (weights[index] ?? 0);
    return sum;
  }
}

/** Lengths of vectors are 1 but for the last digits of their weights. */
const rounding = 1e-5;

/** Whether the cosine of two vectors of unit length is more than `least`, which of most pairs is seen long before their end. */
export function isAlike(one: SparseVector, other: SparseVector, least: number): boolean {
  let sum = 0;
  // Squared lengths of what is still unread: it adds no more than their product's root (Cauchy and Schwarz).
  let unreadOfOne = 1 + rounding;
  let unreadOfOther = 1 + rounding;
  for (let left = 0, right = 0; left < one.places.length && right < other.places.length; ) {
    const step = (one.places[left] ?? 0) - (other.places[right] ?? 0);
    const weight = one.weights[left] ?? 0;
    const otherWeight = other.weights[right] ?? 0;
    if (step === 0) sum += weight * otherWeight;
    if (step <= 0) {
      unreadOfOne -= weight * weight;
      left += 1;
    }
    if (step >= 0) {
      unreadOfOther -= otherWeight * otherWeight;
      right += 1;
    }
    const lacking = least - sum;
    if (lacking > 0 && lacking * lacking > unreadOfOne * unreadOfOther) return false;
  }
  return sum > least;
}

/** @param entries places and weights in any order, no place twice */
export function sparseVector(entries: Iterable<readonly [place: number, weight: number]>): SparseVector {
  const sorted = [...entries].sort(([a], [b]) => a - b);
  return {
    places: Uint32Array.from(sorted, ([place]) => place),
    weights: Float32Array.from(sorted, ([, weight]) => weight),
  };
}

/** As SQLite keeps it: all places, then all weights. */
export function encodeVector({ places, weights }: SparseVector): Uint8Array {
  const bytes = new Uint8Array(places.byteLength + weights.byteLength);
  bytes.set(new Uint8Array(places.buffer, places.byteOffset, places.byteLength));
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength), places.byteLength);
  return bytes;
}

/** In how many places a vector is something, by how many bytes it takes. */
export function vectorLength(bytes: number): number {
  return bytes / 8;
}

export function decodeVector(bytes: Uint8Array): SparseVector {
  // A view of four-byte numbers must begin at a multiple of four.
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const length = vectorLength(bytes.byteLength);
  return {
    places: new Uint32Array(buffer, byteOffset, length),
    weights: new Float32Array(buffer, byteOffset + length * 4, length),
  };
}
