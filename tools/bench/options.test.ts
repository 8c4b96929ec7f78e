import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it('builds three sizes unless told otherwise', () => {
    expect(readOptions([])).toMatchObject({
      what: 'builds',
      sizes: [100, 1000, 10_000],
      repeat: 1,
      only: null,
    });
    expect(readOptions(['--large']).sizes).toEqual([100, 1000, 10_000, 50_000]);
    expect(readOptions(['--sizes', '7,20', '--only', 'naba,hugo'])).toMatchObject({
      sizes: [7, 20],
      only: ['naba', 'hugo'],
    });
    expect(readOptions(['pages']).what).toBe('pages');
  });

  it('refuses what it does not know', () => {
    expect(() => readOptions(['readers'])).toThrow('There is no "readers" to measure.');
    expect(() => readOptions(['--sizes', '1k'])).toThrow('--sizes: "1k" is no number of 1 or more.');
    expect(() => readOptions(['--quick'])).toThrow();
  });
});
