import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAlike, type SparseVector, sparseVector, WideVector } from './sparse-vector.ts';

const vector = fc
  .dictionary(
    fc.integer({ min: 0, max: 12 }).map(String),
    fc.float({ min: Math.fround(0.01), max: 1, noNaN: true }),
    {
      minKeys: 1,
    },
  )
  .map((weights): SparseVector => {
    const length = Math.hypot(...Object.values(weights));
    return sparseVector(Object.entries(weights).map(([place, weight]) => [Number(place), weight / length]));
  });

it('tells what the dot product tells', () => {
  const wide = new WideVector(13);
  const found = { alike: 0, unlike: 0 };
  fc.assert(
    fc.property(vector, vector, fc.double({ min: 0.01, max: 1, noNaN: true }), (one, other, least) => {
      wide.set(one);
      const alike = wide.dotProduct(other) > least;
      found[alike ? 'alike' : 'unlike'] += 1;
      expect(isAlike(one, other, least)).toBe(alike);
    }),
    { numRuns: 5000 },
  );
  expect(found.alike).toBeGreaterThan(100);
  expect(found.unlike).toBeGreaterThan(100);
});
