import { describe, expect, it } from 'vitest';
import { parseDate } from './dates.ts';

describe('parseDate', () => {
  it.each([
    ['2017-04-13', '2017-04-13', Date.UTC(2017, 3, 13), false],
    ['2017-04-13T19:40+03:00', '2017-04-13T19:40+03:00', Date.UTC(2017, 3, 13, 16, 40), true],
    [
      '2017-04-13 19:40 +0300'.replace(' +', '+'),
      '2017-04-13T19:40+03:00',
      Date.UTC(2017, 3, 13, 16, 40),
      true,
    ],
    ['2017-04-13T19:40:05Z', '2017-04-13T19:40:05Z', Date.UTC(2017, 3, 13, 19, 40, 5), true],
    ['2020-02-29', '2020-02-29', Date.UTC(2020, 1, 29), false],
  ])('reads %s', (written, iso, epoch, hasTime) => {
    expect(parseDate(written)).toEqual({ iso, epoch, hasTime });
  });

  it.each([
    ['yesterday', 'is no date'],
    ['13/04/2017', 'is no date'],
    ['2017-13-01', 'there is no day'],
    ['2019-02-29', 'there is no day'],
    ['2017-04-13T25:00Z', 'there is no hour'],
    ['2017-04-13T19:40', 'has an hour but no offset'],
  ])('says what is wrong with %s', (written, complaint) => {
    expect(parseDate(written)).toContain(complaint);
  });
});
