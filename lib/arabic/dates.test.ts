import { describe, expect, it } from 'vitest';
import { formatDay, formatDays, formatHijri, formatMonth, formatTime, formatWeekday } from './dates.ts';
import { markupOfMonthPart } from './month-markup.ts';
import { hijriMonthName, monthName, monthsTakenApart } from './months.ts';

const at = (iso: string): number => Date.parse(iso);

describe('formatDay', () => {
  it.each([
    ['2017-04-12T00:00Z', '12 نيسان/أبريل 2017'],
    ['2017-01-01T00:00Z', '1 كانون الثاني/يناير 2017'],
    ['2020-12-31T23:59Z', '31 كانون الأول/ديسمبر 2020'],
    ['2017-04-13T01:00+03:00', '12 نيسان/أبريل 2017'],
  ])('writes %s in both traditions, in UTC', (iso, text) => {
    expect(formatDay(at(iso), 'ar')).toBe(text);
  });

  it('adds the weekday and leaves out the year when asked', () => {
    expect(formatDay(at('2017-04-12T00:00Z'), 'ar', { weekday: true })).toBe('الأربعاء 12 نيسان/أبريل 2017');
    expect(formatDay(at('2017-04-12T00:00Z'), 'ar', { year: false })).toBe('12 نيسان/أبريل');
  });

  it.each([
    ['en', '12 April 2017'],
    ['fr', '12 avril 2017'],
    ['fa', '۱۲ آوریل ۲۰۱۷'],
    ['ur', '12 اپریل، 2017'],
    ['he', '12 באפריל 2017'],
  ])('speaks %s', (language, text) => {
    expect(formatDay(at('2017-04-12T00:00Z'), language)).toBe(text);
  });
});

describe('formatDays', () => {
  it.each([
    ['2017-04-12T01:00Z', '2017-04-12T23:00Z', '12 نيسان/أبريل 2017'],
    ['2017-04-03', '2017-04-09', 'من 3 إلى 9 نيسان/أبريل 2017'],
    ['2017-03-28', '2017-04-09', 'من 28 آذار/مارس إلى 9 نيسان/أبريل 2017'],
    ['2016-04-03', '2017-04-03', 'من 3 نيسان/أبريل 2016 إلى 3 نيسان/أبريل 2017'],
    ['2016-12-31T23:00-03:00', '2017-01-01T20:00Z', '1 كانون الثاني/يناير 2017'],
  ])('says from %s to %s in as many words as it takes', (first, last, text) => {
    expect(formatDays(at(first), at(last), 'ar')).toBe(text);
  });
});

it.each([
  ['2017-04-09', 'الأحد'],
  ['2017-04-10', 'الاثنين'],
  ['2017-04-11', 'الثلاثاء'],
  ['2017-04-12', 'الأربعاء'],
  ['2017-04-13', 'الخميس'],
  ['2017-04-14', 'الجمعة'],
  ['2017-04-15', 'السبت'],
])('%s is «%s»', (day, name) => {
  expect(formatWeekday(at(day), 'ar')).toBe(name);
});

it('gives the hour by the clock that all readers share', () => {
  expect(formatTime(at('2017-04-12T22:40+03:00'), 'ar')).toBe('19:40 غرينتش');
  expect(formatTime(at('2017-04-12T22:40+03:00'), 'en')).toBe('19:40 GMT');
});

it('names a month with its year', () => {
  expect(formatMonth(2017, 4, 'ar')).toBe('نيسان/أبريل 2017');
  expect(formatMonth(2017, 4, 'en')).toBe('April 2017');
});

// Days from the calendar of Umm al-Qura University, as published for the years 1438 to 1447.
it.each([
  ['2017-04-12', '15 رجب 1438 هـ'],
  ['2017-05-27', '1 رمضان 1438 هـ'],
  ['2017-06-25', '1 شوال 1438 هـ'],
  ['2019-08-11', '10 ذو الحجة 1440 هـ'],
  ['2021-03-30', '17 شعبان 1442 هـ'],
  ['2023-07-19', '1 محرم 1445 هـ'],
])('%s is %s', (day, hijri) => {
  expect(formatHijri(at(day))).toBe(hijri);
});

describe('monthName', () => {
  it.each([
    [4, 'levant', 'نيسان'],
    [4, 'egypt', 'أبريل'],
    [4, 'maghreb', 'أفريل'],
    [4, 'both', 'نيسان/أبريل'],
    [8, 'maghreb', 'أوت'],
    [12, 'both', 'كانون الأول/ديسمبر'],
  ] as const)('month %i in %s is «%s»', (month, tradition, name) => {
    expect(monthName(month, tradition)).toBe(name);
  });

  it('has twelve different months in every tradition, and no other', () => {
    const all = Array.from({ length: 12 }, (_, index) => index + 1);
    for (const tradition of ['levant', 'egypt', 'maghreb', 'both'] as const) {
      expect(new Set(all.map((month) => monthName(month, tradition))).size).toBe(12);
    }
    expect(new Set(all.map(hijriMonthName)).size).toBe(12);
    expect(() => monthName(0)).toThrow(RangeError);
    expect(() => hijriMonthName(13)).toThrow(RangeError);
  });
});

describe('monthsTakenApart', () => {
  /** What a reader of each tradition sees; `both` is also what the page's text says. */
  function seen(text: string, tradition: 'both' | 'levant' | 'egypt' | 'maghreb'): string {
    return monthsTakenApart(text)
      .map((piece) =>
        typeof piece === 'string' ? piece : piece.traditions.includes(tradition) ? piece.text : '',
      )
      .join('');
  }

  it('lets each tradition see its own name, within any text', () => {
    const text = 'من 28 آذار/مارس إلى 9 نيسان/أبريل 2017';
    expect(seen(text, 'both')).toBe(text);
    expect(seen(text, 'levant')).toBe('من 28 آذار إلى 9 نيسان 2017');
    expect(seen(text, 'egypt')).toBe('من 28 مارس إلى 9 أبريل 2017');
    expect(seen(text, 'maghreb')).toBe('من 28 مارس إلى 9 أفريل 2017');
  });

  it('gives every month its name in every tradition', () => {
    for (let month = 1; month <= 12; month += 1) {
      for (const tradition of ['both', 'levant', 'egypt', 'maghreb'] as const)
        expect(seen(monthName(month), tradition)).toBe(monthName(month, tradition));
    }
  });

  it('leaves alone what names no month twice', () => {
    expect(monthsTakenApart('في أبريل 2017، 3/4')).toEqual(['في أبريل 2017، 3/4']);
    expect(monthsTakenApart('')).toEqual([]);
  });

  it('is marked so that the text of a page is the house style alone', () => {
    const marked = monthsTakenApart('12 نيسان/أبريل').map((piece) =>
      typeof piece === 'string' ? piece : markupOfMonthPart(piece),
    );
    expect(marked).toEqual([
      '12 ',
      { className: 'levant', text: 'نيسان', drawn: null },
      { className: 'both', text: '/', drawn: null },
      { className: 'egypt', text: 'أبريل', drawn: null },
      { className: 'maghreb', text: '', drawn: 'أفريل' },
    ]);
  });
});
