import fc from 'fast-check';
import { expect, it } from 'vitest';
import { amountOf, decodeShard, encodeShard, quantise } from './shard.ts';

const story = fc.record({ number: fc.nat(3_000_000), amount: fc.integer({ min: 1, max: 255 }) });
const postings = fc
  .uniqueArray(story, { selector: ({ number }) => number, maxLength: 40 })
  .map((stories) => stories.toSorted((one, other) => one.number - other.number));
const shard = fc.array(fc.record({ word: fc.string({ unit: 'grapheme' }), postings }), { maxLength: 20 });

it('is read back as it was written, whatever the words and numbers', () => {
  fc.assert(
    fc.property(shard, (words) => {
      const written = words.map((one) => ({
        word: one.word.toWellFormed(),
        stories: Uint32Array.from(one.postings, ({ number }) => number),
        amounts: Uint8Array.from(one.postings, ({ amount }) => amount),
      }));
      const bytes = encodeShard(written);
      const read = decodeShard(bytes);
      expect(read.map(({ encoded: _, ...postings }) => postings)).toEqual(written);
      expect(encodeShard(read)).toEqual(bytes);
    }),
  );
});

it('keeps amounts apart by a few percent, in their order', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.2, max: 900, noNaN: true }), (amount) => {
      const kept = amountOf[quantise(amount)] ?? 0;
      expect(Math.abs(kept - amount) / (1 + amount)).toBeLessThan(0.02);
      expect(quantise(amount * 1.3)).toBeGreaterThan(quantise(amount));
    }),
  );
});
