import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  daysOf,
  inOrderOfList,
  linksOfFirstPage,
  linksOfPage,
  type Order,
  type PageLinks,
  pageParams,
  pagesFor,
  rangeOfPage,
  storiesUpTo,
} from './pages.ts';

const orders: Order[] = ['newest', 'oldest'];
const lengths = fc.integer({ min: 0, max: 400 });

/** Stories of a list as numbers, the oldest 1, that stand on a page. */
function numbersOn(page: number, stories: number, order: Order): number[] {
  const range = rangeOfPage(page, order);
  const all = Array.from({ length: stories }, (_, index) => index + 1);
  if ((order === 'newest') !== range.fromEnd) all.reverse();
  return inOrderOfList(all.slice(range.offset, range.offset + range.limit), range);
}

function linksOf(page: number, stories: number, order: Order): PageLinks {
  return page === 1
    ? linksOfFirstPage(pagesFor(stories), order, null)
    : linksOfPage(page, order, stories > storiesUpTo(page));
}

function numbersIn({ first, previous, next, last }: PageLinks): number[] {
  return [first, previous, next, last].filter((page) => page !== null);
}

const pagesOf = (stories: number): number[] =>
  Array.from({ length: pagesFor(stories) }, (_, index) => index + 1);

describe.each(orders)('the pages of a list that begins with the %s', (order) => {
  it('hold every story', () => {
    fc.assert(
      fc.property(lengths, (stories) => {
        const shown = new Set(pagesOf(stories).flatMap((page) => numbersOn(page, stories, order)));
        expect(shown.size).toBe(stories);
      }),
    );
  });

  it('stay as they are when a story comes, but for the first and the last', () => {
    fc.assert(
      fc.property(lengths, (stories) => {
        for (const page of pagesOf(stories).slice(1, -1)) {
          expect(numbersOn(page, stories + 1, order)).toEqual(numbersOn(page, stories, order));
          expect(linksOf(page, stories + 1, order)).toEqual(linksOf(page, stories, order));
        }
      }),
    );
  });

  it('lead from the first through all of them and back', () => {
    fc.assert(
      fc.property(lengths, (stories) => {
        const walk = (from: number, way: 'next' | 'previous'): number[] => {
          const on = linksOf(from, stories, order)[way];
          return on === null ? [from] : [from, ...walk(on, way)];
        };
        const forth = walk(1, 'next');
        expect(forth.toSorted((one, other) => one - other)).toEqual(pagesOf(stories));
        expect(walk(forth.at(-1) ?? 1, 'previous')).toEqual(forth.toReversed());
      }),
    );
  });

  it('offer no page twice, nor themselves', () => {
    fc.assert(
      fc.property(lengths, (stories) => {
        for (const page of pagesOf(stories)) {
          const offered = numbersIn(linksOf(page, stories, order));
          expect(new Set([...offered, page]).size).toBe(offered.length + 1);
          expect(offered.every((one) => one <= pagesFor(stories))).toBe(true);
        }
      }),
    );
  });
});

const ends = (numbers: number[]): unknown[] => [numbers[0], numbers.at(-1)];

it('begins a list with its newest thirty, and numbers the others from the oldest', () => {
  expect(ends(numbersOn(1, 100, 'newest'))).toEqual([100, 71]);
  expect(ends(numbersOn(2, 100, 'newest'))).toEqual([30, 1]);
  expect(ends(numbersOn(4, 100, 'newest'))).toEqual([90, 61]);
  expect(linksOf(1, 100, 'newest')).toMatchObject({ first: null, previous: null, next: 4, last: 2 });
  expect(linksOf(4, 100, 'newest')).toMatchObject({ first: null, previous: 1, next: 3, last: 2 });
  expect(linksOf(3, 100, 'newest')).toMatchObject({ first: 1, previous: 4, next: 2, last: null });
});

it('tells a running story from its beginning to the page of its newest', () => {
  expect(ends(numbersOn(1, 100, 'oldest'))).toEqual([1, 30]);
  expect(ends(numbersOn(4, 100, 'oldest'))).toEqual([91, 100]);
  expect(linksOf(1, 100, 'oldest')).toMatchObject({ first: null, previous: null, next: 2, last: 4 });
  expect(linksOf(3, 100, 'oldest')).toMatchObject({ first: 1, previous: 2, next: 4, last: null });
});

it.each([
  [0, [[]]],
  [30, [[]]],
  [31, [[], ['2']]],
  [90, [[], ['2'], ['3']]],
])('gives %i stories the addresses %j', (stories, params) => {
  expect(pageParams(stories)).toEqual(params);
});

it('names the days of a page, whichever end it begins with', () => {
  const dates = ['2017-04-09', '2017-03-28', '2017-04-01'].map((iso) => ({
    date: { iso, epoch: Date.parse(iso), hasTime: false },
  }));
  expect(daysOf(dates, 'ar')).toBe('من 28 آذار/مارس إلى 9 نيسان/أبريل 2017');
});
