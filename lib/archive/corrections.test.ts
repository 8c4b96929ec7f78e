import { expect, it } from 'vitest';
import {
  correctionsGoOn,
  countCorrections,
  datesOfFullCorrectionPages,
  lastCorrection,
  listedCorrections,
  pagesOfCorrections,
  placeOf,
} from './corrections.ts';
import { rangeOfPage } from './pages.ts';
import { TestNewsroom } from './test-newsroom.ts';

const day = (number: number): string => new Date(Date.UTC(2017, 0, number)).toISOString().slice(0, 10);

function correct(newsroom: TestNewsroom, path: string, ...dates: string[]): void {
  const corrections = dates.map((date) => `{ date: ${date}, text: صُوّب في ${date}. }`).join(', ');
  newsroom.story(path, '2017-01-01', { corrections: `[${corrections}]` });
}

function placesOn({ archive }: TestNewsroom, page: number): string[] {
  return listedCorrections(archive, rangeOfPage(page, 'newest')).map(placeOf);
}

it('lists the corrections of published stories, newest first, each with its story', () => {
  using newsroom = new TestNewsroom();
  correct(newsroom, '2017/a', day(5), day(9));
  correct(newsroom, '2017/b', day(7));
  newsroom.story('2017/c', '2199-01-01', { corrections: `[{ date: ${day(8)}, text: نص. }]` });
  newsroom.refresh();
  expect(placesOn(newsroom, 1)).toEqual([
    '2017/a/correction-2017-01-09',
    '2017/b/correction-2017-01-07',
    '2017/a/correction-2017-01-05',
  ]);
  expect(countCorrections(newsroom.archive)).toBe(3);
  expect(lastCorrection(newsroom.archive)?.iso).toBe(day(9));
  const [first] = listedCorrections(newsroom.archive, rangeOfPage(1, 'newest'));
  expect(first).toEqual({
    correction: {
      anchor: 'correction-2017-01-09',
      text: `صُوّب في ${day(9)}.`,
      date: { iso: day(9), epoch: Date.UTC(2017, 0, 9), hasTime: false },
    },
    story: expect.objectContaining({ path: '2017/a', title: 'خبر 2017/a', section: 'world' }),
  });
});

it('forgets what is gone from a story, and all of a story that is gone', () => {
  using newsroom = new TestNewsroom();
  correct(newsroom, '2017/a', day(5), day(9));
  correct(newsroom, '2017/b', day(7));
  newsroom.refresh();
  correct(newsroom, '2017/a', day(5));
  newsroom.remove('2017/b.md');
  newsroom.refresh();
  expect(placesOn(newsroom, 1)).toEqual(['2017/a/correction-2017-01-05']);
  newsroom.remove('2017/a.md');
  newsroom.refresh();
  expect(lastCorrection(newsroom.archive)).toBeNull();
  expect(pagesOfCorrections(newsroom.archive)).toBe(1);
});

it('leaves the pages that are full as they are when something new is corrected', () => {
  using newsroom = new TestNewsroom();
  for (let number = 1; number <= 65; number += 1) correct(newsroom, `2017/${number}`, day(number));
  newsroom.refresh();
  expect(pagesOfCorrections(newsroom.archive)).toBe(3);
  expect(datesOfFullCorrectionPages(newsroom.archive)).toEqual([day(30), day(60)]);
  expect([correctionsGoOn(newsroom.archive, 60), correctionsGoOn(newsroom.archive, 65)]).toEqual([
    true,
    false,
  ]);
  const before = [2, 3].map((page) => placesOn(newsroom, page));
  correct(newsroom, '2017/new', day(70));
  newsroom.refresh();
  expect(placesOn(newsroom, 1)[0]).toBe('2017/new/correction-2017-03-11');
  expect([2, 3].map((page) => placesOn(newsroom, page))).toEqual(before);
});
