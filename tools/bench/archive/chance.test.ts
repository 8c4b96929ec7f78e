import { describe, expect, it } from 'vitest';
import { Chance } from './chance.ts';

describe('Chance', () => {
  it('draws the same for the same key and otherwise for another', () => {
    const draws = (key: string): number[] => {
      const chance = new Chance(key);
      return Array.from({ length: 20 }, () => chance.below(1000));
    };
    expect(draws('a')).toEqual(draws('a'));
    expect(draws('a')).not.toEqual(draws('b'));
  });

  it('reaches every number below the limit and no other', () => {
    const chance = new Chance('die');
    const drawn = new Set(Array.from({ length: 200 }, () => chance.below(6)));
    expect([...drawn].sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('takes nothing from a list twice, and all of it where more is asked for', () => {
    const list = ['a', 'b', 'c', 'd'];
    expect(new Set(new Chance('some').some(list, 3)).size).toBe(3);
    expect(new Chance('all').some(list, 9).sort()).toEqual(list);
  });
});
