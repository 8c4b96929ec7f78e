import { expect, it } from 'vitest';
import type { NewsDate } from './article.ts';
import { withAnchors } from './corrections.ts';
import { parseDate } from './dates.ts';
import { lastChange } from './last-change.ts';

function on(written: string): NewsDate {
  const date = parseDate(written);
  if (typeof date === 'string') throw new Error(date);
  return date;
}

const first = { date: on('2017-04-14'), text: 'صُحّح الاسم.' };
const second = { date: on('2017-04-14T09:00+03:00'), text: 'صُحّح الرقم.' };
const last = { date: on('2017-05-01'), text: 'صُحّح التاريخ.' };

it('names corrections by their day, in the order of time, whatever the order in the file', () => {
  const anchors = [
    [first, 'correction-2017-04-14'],
    [second, 'correction-2017-04-14-2'],
    [last, 'correction-2017-05-01'],
  ];
  for (const written of [
    [first, second, last],
    [last, second, first],
  ])
    expect(withAnchors(written).map(({ date, text, anchor }) => [{ date, text }, anchor])).toEqual(anchors);
});

it('renames none when a later one is added', () => {
  const before = withAnchors([first, second]).map(({ anchor }) => anchor);
  const after = withAnchors([last, first, second]).map(({ anchor }) => anchor);
  expect(after.slice(0, 2)).toEqual(before);
});

it('knows the last of publication, update and corrections', () => {
  const date = on('2017-04-13');
  expect(lastChange({ date, updated: null, corrections: [] })).toBe(date);
  expect(lastChange({ date, updated: last.date, corrections: withAnchors([first]) })).toBe(last.date);
  expect(lastChange({ date, updated: first.date, corrections: withAnchors([last, second]) })).toBe(last.date);
});
