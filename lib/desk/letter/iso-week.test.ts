import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWeek, weekBefore, weekOf } from './iso-week.ts';

const dayOf = (epoch: number): string => new Date(epoch).toISOString().slice(0, 10);

/** First day and last day. */
function daysOf(written: string): [string, string] | null {
  const found = readWeek(written);
  return found && [dayOf(found.start), dayOf(found.end - 1)];
}

describe('weeks of ISO 8601', () => {
  it.each([
    ['2017-W15', '2017-04-10', '2017-04-16'],
    ['2017W15', '2017-04-10', '2017-04-16'],
    ['2017-w15', '2017-04-10', '2017-04-16'],
    // Borders of years, as ISO 8601 and its tables have them.
    ['2015-W01', '2014-12-29', '2015-01-04'],
    ['2015-W53', '2015-12-28', '2016-01-03'],
    ['2016-W01', '2016-01-04', '2016-01-10'],
    ['2017-W01', '2017-01-02', '2017-01-08'],
    ['2018-W52', '2018-12-24', '2018-12-30'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
  ])('%s is %s to %s', (written, first, last) => {
    expect(daysOf(written)).toEqual([first, last]);
  });

  it.each([
    '2017-W53',
    '2018-W53',
    '2017-W00',
    '2017-W54',
    '2017-W5',
    '2017-15',
    '17-W15',
    '2017-W15-1',
    '',
    '0999-W01',
  ])('%s is none', (written) => {
    expect(readWeek(written)).toBeNull();
  });

  it.each([
    ['2010-01-03', '2009-W53'],
    ['2012-01-01', '2011-W52'],
    ['2016-01-03', '2015-W53'],
    ['2018-12-31', '2019-W01'],
    ['1970-01-01', '1970-W01'],
  ])('%s is in %s', (day, name) => {
    expect(weekOf(Date.parse(day)).name).toBe(name);
  });

  it('every moment is in a week of seven days that begins on a Monday and is read back by its name', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-06'), max: new Date('9999-12-20'), noInvalidDate: true }),
        (date) => {
          const found = weekOf(date.getTime());
          expect(found.start).toBeLessThanOrEqual(date.getTime());
          expect(found.end).toBeGreaterThan(date.getTime());
          expect(new Date(found.start).toUTCString()).toMatch(/^Mon, .* 00:00:00 GMT$/);
          expect(readWeek(found.name)).toEqual(found);
          expect(weekBefore(found).end).toBe(found.start);
        },
      ),
    );
  });
});
