import { hijriMonthName, monthName } from './months.ts';

/**
 * Dates as the pages write them. Everything takes milliseconds since 1970 and speaks of the day and hour in UTC, the clock
 * that a newspaper of many countries shares («غرينتش»). Digits are Latin, the house default.
 */

const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'] as const;

const hijriNumbers = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});

export type DayOptions = {
  /** The day's name before it; false unless asked for. */
  weekday?: boolean;
  /** The year after it; true unless refused. */
  year?: boolean;
};

/** «الأربعاء 12 نيسان/أبريل 2017», or as CLDR writes it in another language. */
export function formatDay(
  epoch: number,
  language: string,
  { weekday = false, year = true }: DayOptions = {},
): string {
  const date = new Date(epoch);
  if (language !== 'ar') {
    return intl(language, {
      day: 'numeric',
      month: 'long',
      ...(weekday && { weekday: 'long' }),
      ...(year && { year: 'numeric' }),
    }).format(date);
  }
  const parts = [
    weekday ? formatWeekday(epoch, language) : '',
    date.getUTCDate(),
    monthName(date.getUTCMonth() + 1),
    year ? date.getUTCFullYear() : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** «الأربعاء». */
export function formatWeekday(epoch: number, language: string): string {
  const date = new Date(epoch);
  return language === 'ar'
    ? (weekdays[date.getUTCDay()] ?? '')
    : intl(language, { weekday: 'long' }).format(date);
}

/** «19:40 غرينتش», “19:40 GMT”. */
export function formatTime(epoch: number, language: string): string {
  return `${new Date(epoch).toISOString().slice(11, 16)} ${language === 'ar' ? 'غرينتش' : 'GMT'}`;
}

/**
 * «نيسان/أبريل 2017».
 * @param month 1 to 12
 */
export function formatMonth(year: number, month: number, language: string): string {
  if (language === 'ar') return `${monthName(month)} ${year}`;
  return intl(language, { month: 'long', year: 'numeric' }).format(new Date(Date.UTC(year, month - 1)));
}

/**
 * The days from one moment to another, in Arabic: «من 28 آذار/مارس إلى 9 نيسان/أبريل 2017», «من 3 إلى 9 نيسان/أبريل 2017»,
 * and of a single day «12 نيسان/أبريل 2017». Month and year are said once where both days have them in common.
 *
 * @param first not after `last`
 */
export function formatDays(first: number, last: number): string {
  const end = formatDay(last, 'ar');
  if (formatDay(first, 'ar') === end) return end;
  const [from, to] = [new Date(first), new Date(last)];
  if (from.getUTCFullYear() !== to.getUTCFullYear()) return `من ${formatDay(first, 'ar')} إلى ${end}`;
  if (from.getUTCMonth() !== to.getUTCMonth())
    return `من ${formatDay(first, 'ar', { year: false })} إلى ${end}`;
  return `من ${from.getUTCDate()} إلى ${end}`;
}

/** «15 رجب 1438 هـ», by the calendar of Umm al-Qura. */
export function formatHijri(epoch: number): string {
  const parts = new Map(hijriNumbers.formatToParts(new Date(epoch)).map(({ type, value }) => [type, value]));
  return `${parts.get('day')} ${hijriMonthName(Number(parts.get('month')))} ${parts.get('year')} هـ`;
}

/** English is the English of agencies outside America: the day comes first. */
function intl(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...options });
}
