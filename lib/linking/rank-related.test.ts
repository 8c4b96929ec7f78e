import fc from 'fast-check';
import { expect, it } from 'vitest';
import { invert } from './postings.ts';
import { rankAgain, rankRelated } from './rank-related.ts';
import { haveSameRarities } from './rarity.ts';
import { type IndexedStory, SimilarityIndex } from './similarity-index.ts';
import { type SparseVector, sparseVector } from './sparse-vector.ts';

const featureCount = 30;
const limit = 2;

const story = fc.record({
  day: fc.integer({ min: 0, max: 60 }),
  explains: fc.boolean(),
  features: fc.dictionary(
    fc.integer({ min: 0, max: featureCount - 1 }).map(String),
    fc.float({ min: Math.fround(0.05), max: 1, noNaN: true }),
    { minKeys: 3, maxKeys: 9 },
  ),
});

function unitVector(features: Record<string, number>): SparseVector {
  const length = Math.hypot(...Object.values(features));
  return sparseVector(
    Object.entries(features).map(([feature, weight]) => [Number(feature), weight / length]),
  );
}

function indexOf(stories: readonly IndexedStory[]): SimilarityIndex<IndexedStory> {
  return new SimilarityIndex(
    stories,
    invert(
      stories.map(({ vector }) => vector),
      featureCount,
    ),
  );
}

it('ranks again, where it can tell, as it would rank anew after stories came', () => {
  const told = { again: 0, unsure: 0 };
  fc.assert(
    fc.property(
      fc.array(story, { minLength: 45, maxLength: 60 }),
      fc.integer({ min: 1, max: 4 }),
      (drawn, came) => {
        const all = drawn.map(
          ({ day, explains, features }, number): IndexedStory => ({
            path: `s${number}`,
            epoch: day * 86_400_000,
            explains,
            vector: unitVector(features),
          }),
        );
        const arrivals = all.slice(-came);
        const old = all.slice(0, -came);
        fc.pre(haveSameRarities(old.length, all.length));
        const [before, after] = [indexOf(old), indexOf(all)];
        for (const one of old) {
          const { candidates, threshold } = rankRelated(before, one, limit);
          const known = {
            candidates: [...candidates.map((candidate) => candidate.story), ...arrivals],
            threshold,
          };
          const again = rankAgain(after, one, limit, known);
          told[again ? 'again' : 'unsure'] += 1;
          if (again) expect(again.related).toEqual(rankRelated(after, one, limit).related);
        }
      },
    ),
  );
  expect(told.again).toBeGreaterThan(0);
  expect(told.unsure).toBeGreaterThan(0);
});
