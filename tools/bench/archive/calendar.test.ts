import { describe, expect, it } from 'vitest';
import { calendar, lateMoment } from './calendar.ts';

describe('calendar', () => {
  const dates = calendar(2000, '2017-04-13', 'seed');

  it('gives each story a moment of its own, oldest first', () => {
    expect(dates).toHaveLength(2000);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it('has two to ten stories a day, up to the last one', () => {
    const days = Map.groupBy(dates, (date) => date.slice(0, 10));
    // The first day holds what is left over.
    const counts = [...days.values()].slice(1).map(({ length }) => length);
    expect(Math.min(...counts)).toBe(2);
    expect(Math.max(...counts)).toBe(10);
    expect([...days.keys()].at(-1)).toBe('2017-04-13');
    expect([...days.keys()][0]).toMatch(/^2016-0/);
  });

  it('leaves the evening of the last day to what is new', () => {
    expect(dates.at(-1)).toMatch(/^2017-04-13T1\d:\d\d\+03:00$/);
    expect(lateMoment('2017-04-13', 1)).toBe('2017-04-13T20:01+03:00');
    expect(lateMoment('2017-04-13', 2)).toBe('2017-04-13T20:02+03:00');
  });
});
