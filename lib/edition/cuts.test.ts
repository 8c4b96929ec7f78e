import { describe, expect, it } from 'vitest';
import { Cuts } from './cuts.ts';

describe('Cuts', () => {
  it('leaves what was not taken out', () => {
    const cuts = new Cuts();
    cuts.take(0, 1);
    cuts.take(2, 4);
    expect(cuts.of('abcdef')).toBe('bef');
  });

  it('takes out a part around parts that are taken out already', () => {
    const cuts = new Cuts();
    cuts.take(0, 1);
    cuts.take(3, 4);
    cuts.take(4, 5);
    cuts.take(2, 6);
    expect(cuts.of('abcdefg')).toBe('bg');
  });

  it('says otherwise what stands beside what is taken out', () => {
    const cuts = new Cuts();
    cuts.put(1, 3, 'B');
    cuts.take(3, 4);
    cuts.put(5, 6, 'F');
    cuts.take(5, 6);
    expect(cuts.of('abcdefg')).toBe('aBeg');
  });

  it('knows whether anything is left between two offsets', () => {
    const cuts = new Cuts();
    cuts.take(1, 2);
    cuts.take(2, 3);
    expect([cuts.isEmpty(1, 3), cuts.isEmpty(0, 3), cuts.isEmpty(3, 3), cuts.isEmpty(3, 4)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
