import { describe, expect, it } from 'vitest';
import { peakMemory, ratios, seconds } from './ratios.ts';
import { type ContenderResult, type SizeResult, typicalCost } from './result.ts';

const cost = (value: number, peak: number | null = null, work: number | null = null) => ({
  seconds: value,
  peakMemory: peak,
  processorSeconds: work,
});

function contender(
  name: string,
  full: number,
  after: [number, number, number, number] | null,
): ContenderResult {
  const [fresh, edited, nothing, anew] = after ?? [];
  return {
    name,
    version: '1',
    full: cost(full, 100),
    bytes: 0,
    files: 0,
    after:
      fresh === undefined || edited === undefined || nothing === undefined || anew === undefined
        ? {}
        : {
            'one new': cost(fresh, 300),
            'one edited': cost(edited, null),
            nothing: cost(nothing, 50),
            'all but cards': cost(anew, null),
          },
  };
}

const small: SizeResult = {
  articles: 100,
  load: 0,
  contenders: [
    contender('Naba', 20, [4, 5, 1, 16]),
    contender('Next', 40, null),
    contender('Hugo', 2, [2, 2, 2, 2]),
  ],
};
const large: SizeResult = {
  articles: 10_000,
  load: 0,
  contenders: [
    contender('Naba', 300, [5, 5, 2, 240]),
    contender('Next', 400, null),
    contender('Hugo', 20, [10, 10, 8, 20]),
  ],
};

describe('ratios', () => {
  it('put the largest archive beside the smallest, whatever their order, and ours beside the others', () => {
    expect(ratios([large, small], 'Naba', 'Hugo', 'Next')).toEqual([
      { name: 'one new: 10,000 articles ÷ 100 articles', value: 1.25 },
      { name: 'one edited: 10,000 articles ÷ 100 articles', value: 1 },
      { name: 'nothing: 10,000 articles ÷ 100 articles', value: 2 },
      { name: 'one new ÷ Hugo, 100 articles', value: 2 },
      { name: 'nothing ÷ Hugo, 100 articles', value: 0.5 },
      { name: 'all but cards ÷ Next, 100 articles', value: 0.4 },
      { name: 'one new ÷ Hugo, 10,000 articles', value: 0.5 },
      { name: 'nothing ÷ Hugo, 10,000 articles', value: 0.25 },
      { name: 'all but cards ÷ Next, 10,000 articles', value: 0.6 },
    ]);
  });

  it('leave out what was not measured', () => {
    const alone = { ...small, contenders: small.contenders.filter(({ name }) => name !== 'Hugo') };
    expect(ratios([alone], 'Naba', 'Hugo', 'Next')).toEqual([
      { name: 'all but cards ÷ Next, 100 articles', value: 0.4 },
    ]);
    expect(seconds(alone, 'Next', 'one new')).toBeNaN();
    expect(seconds(alone, 'Next', 'full', 'processorSeconds')).toBeNaN();
  });
});

it('the memory of a contender is the most of any of its builds', () => {
  expect(peakMemory(contender('Naba', 1, [1, 1, 1, 1]))).toBe(300);
  expect(peakMemory({ ...contender('Naba', 1, null), full: cost(1, null) })).toBeNull();
});

it('of several builds the median counts, and the most memory', () => {
  expect(typicalCost([cost(9, 5), cost(1, 7), cost(2, null)])).toEqual(cost(2, 7));
  expect(typicalCost([cost(1, null, 4), cost(2, null, 8)])).toEqual(cost(1.5, null, 6));
});
