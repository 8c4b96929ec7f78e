import type { SparseVector } from './sparse-vector.ts';

/** Sparse vectors end to end («compressed sparse rows»). Threads share its arrays; each would else have a copy of all stories. */
export type SparseMatrix = {
  /** Where each row begins, and at last where the last one ends. */
  starts: Uint32Array;
  places: Uint32Array;
  weights: Float32Array;
};

/** @param rows those that are left out have nothing */
export function sparseMatrix(rows: readonly (SparseVector | undefined)[]): SparseMatrix {
  const starts = shared(Uint32Array, rows.length + 1);
  let length = 0;
  for (let row = 0; row < rows.length; row += 1) {
    length += rows[row]?.places.length ?? 0;
    starts[row + 1] = length;
  }
  const matrix = { starts, places: shared(Uint32Array, length), weights: shared(Float32Array, length) };
  rows.forEach((vector, row) => {
    if (!vector) return;
    matrix.places.set(vector.places, starts[row]);
    matrix.weights.set(vector.weights, starts[row]);
  });
  return matrix;
}

/** A row: a view of the matrix, and no copy. */
export function rowOf({ starts, places, weights }: SparseMatrix, row: number): SparseVector {
  const [start, end] = [starts[row], starts[row + 1]];
  return { places: places.subarray(start, end), weights: weights.subarray(start, end) };
}

/** In how many places a row is something. */
export function rowLength({ starts }: SparseMatrix, row: number): number {
  return (starts[row + 1] ?? 0) - (starts[row] ?? 0);
}

/** A matrix with rows and columns exchanged: vectors by story become postings by feature. @param columns every place is below this */
export function transposed(matrix: SparseMatrix, columns: number): SparseMatrix {
  const { places, weights } = matrix;
  const result = {
    starts: shared(Uint32Array, columns + 1),
    places: shared(Uint32Array, places.length),
    weights: shared(Float32Array, places.length),
  };
  const { starts } = result;
  for (const place of places) starts[place + 1] = (starts[place + 1] ?? 0) + 1;
  for (let column = 0; column < columns; column += 1)
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  const next = starts.slice();
  for (let row = 0; row + 1 < matrix.starts.length; row += 1) {
    for (let index = matrix.starts[row] ?? 0; index < (matrix.starts[row + 1] ?? 0); index += 1) {
      const column = places[index] ?? 0;
      const position = next[column] ?? 0;
      next[column] = position + 1;
      result.places[position] = row;
      result.weights[position] = weights[index] ?? 0;
    }
  }
  return result;
}

function shared<Numbers>(kind: NumberArray<Numbers>, length: number): Numbers {
  return new kind(new SharedArrayBuffer(length * kind.BYTES_PER_ELEMENT));
}

type NumberArray<Numbers> = { new (buffer: SharedArrayBuffer): Numbers; BYTES_PER_ELEMENT: number };
