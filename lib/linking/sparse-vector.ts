/** A vector that is nothing in most places: where it is something, in ascending order, and how much. */
export type SparseVector = { places: Uint32Array; weights: Float32Array };

/**
 * The dot product: of two vectors of unit length, the cosine of the angle between them. It is summed in the order of places.
 *
 * @param one may have weights of double precision
 */
export function dotProduct(
  one: { places: Uint32Array; weights: Float32Array | Float64Array },
  other: SparseVector,
): number {
  let sum = 0;
  // Both are sorted, so that they are read side by side; a plain loop, since a list takes hundreds of these.
  for (let left = 0, right = 0; left < one.places.length && right < other.places.length; ) {
    const step = (one.places[left] ?? 0) - (other.places[right] ?? 0);
    if (step === 0) sum += (one.weights[left] ?? 0) * (other.weights[right] ?? 0);
    if (step <= 0) left += 1;
    if (step >= 0) right += 1;
  }
  return sum;
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
