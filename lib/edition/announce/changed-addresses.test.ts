import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedAddresses } from './changed-addresses.ts';

const hashes = fc
  .dictionary(fc.constantFrom('/', '/a/', '/b/', '/c/', '/d/'), fc.constantFrom<string[]>('1', '2', '3'))
  .map((pages) => new Map(Object.entries(pages)));

it('names what came, what is another, and what is gone', () => {
  const before = new Map(Object.entries({ '/same/': '1', '/other/': '1', '/gone/': '1' }));
  const now = new Map(Object.entries({ '/same/': '1', '/other/': '2', '/new/': '1' }));
  expect(changedAddresses(before, now)).toEqual({ added: ['/new/'], changed: ['/other/'], gone: ['/gone/'] });
});

it('says nothing where nothing changed', () => {
  fc.assert(
    fc.property(hashes, (all) => {
      expect(changedAddresses(all, new Map(all))).toEqual({ added: [], changed: [], gone: [] });
    }),
  );
});

it('says all that leads from one to the other, nothing twice and nothing else', () => {
  fc.assert(
    fc.property(hashes, hashes, (before, now) => {
      const { added, changed, gone } = changedAddresses(before, now);
      const told = [...added, ...changed, ...gone];
      expect(new Set(told).size).toBe(told.length);
      const reached = new Map(before);
      for (const address of gone) reached.delete(address);
      for (const address of [...added, ...changed]) reached.set(address, now.get(address) ?? '');
      expect(reached).toEqual(now);
      expect(told.every((address) => before.get(address) !== now.get(address))).toBe(true);
    }),
  );
});

it('told the other way round, names the same addresses', () => {
  fc.assert(
    fc.property(hashes, hashes, (before, now) => {
      const { added, changed, gone } = changedAddresses(before, now);
      expect(changedAddresses(now, before)).toEqual({ added: gone, changed, gone: added });
    }),
  );
});
