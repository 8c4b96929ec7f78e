import { expect, it } from 'vitest';
import { rankingQuality } from './ranking-quality.ts';

it('measures lists by hand-counted examples', () => {
  const { queries, recallAt5, ndcgAt5, mrr } = rankingQuality([
    { found: ['a', 'x', 'b'], relevant: new Set(['a', 'b']) },
    { found: ['x', 'y', 'z', 'v', 'w', 'a'], relevant: new Set(['a']) },
  ]);
  expect(queries).toBe(2);
  expect(recallAt5).toBe(0.5);
  expect(ndcgAt5).toBeCloseTo((1 + 0.5) / (1 + 1 / Math.log2(3)) / 2, 10);
  expect(mrr).toBeCloseTo((1 + 1 / 6) / 2, 10);
});

it('of no query is nothing', () => {
  expect(rankingQuality([])).toEqual({ queries: 0, recallAt5: 0, ndcgAt5: 0, mrr: 0 });
});
