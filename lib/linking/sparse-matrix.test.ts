import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rowOf, sparseMatrix, transposed } from './sparse-matrix.ts';
import { type SparseVector, sparseVector } from './sparse-vector.ts';

const columns = 8;
const vector = fc
  .dictionary(fc.integer({ min: 0, max: columns - 1 }).map(String), fc.integer({ min: 1, max: 99 }))
  .map((weights) => sparseVector(Object.entries(weights).map(([place, weight]) => [Number(place), weight])));

function contentOf({ places, weights }: SparseVector): [number, number][] {
  return Array.from(places, (place, index) => [place, weights[index] ?? 0]);
}

it('gives rows as they were, and with rows and columns exchanged each weight at its other place', () => {
  fc.assert(
    fc.property(fc.array(fc.option(vector, { nil: undefined })), (rows) => {
      const matrix = sparseMatrix(rows);
      rows.forEach((row, number) => {
        expect(contentOf(rowOf(matrix, number))).toEqual(row ? contentOf(row) : []);
      });
      const turned = transposed(matrix, columns);
      for (let column = 0; column < columns; column += 1) {
        const holders = rows.flatMap((row, number): [number, number][] =>
          (row ? contentOf(row) : []).flatMap(([place, weight]) =>
            place === column ? [[number, weight]] : [],
          ),
        );
        expect(contentOf(rowOf(turned, column))).toEqual(holders);
      }
    }),
  );
});
