import { localeOf } from './locale.ts';
import { hijriMonthName, monthName } from './months.ts';

/**
 * Dates as the pages write them. Everything takes milliseconds since 1970 and speaks of the day and hour in UTC, the clock
 * that a newspaper of many countries shares («غرينتش»). Digits are those of `localeOf`.
 */

const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'] as const;

/** The clock of all dates, where a language does not say «GMT». */
const greenwich: Record<string, string> = {
  ar: 'غرينتش',
  fa: 'گرینویچ',
  ur: 'جی ایم ٹی',
  he: 'שעון גריניץ׳',
};

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
  const time = language === 'ar' ? new Date(epoch).toISOString().slice(11, 16) : hour(language).format(epoch);
  return `${time} ${greenwich[language] ?? 'GMT'}`;
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
 * «نيسان/أبريل».
 * @param month 1 to 12
 */
export function formatMonthName(month: number, language: string): string {
  if (language === 'ar') return monthName(month);
  return intl(language, { month: 'long' }).format(Date.UTC(2017, month - 1));
}

/**
 * The days from one moment to another: «من 28 آذار/مارس إلى 9 نيسان/أبريل 2017», «من 3 إلى 9 نيسان/أبريل 2017», and of a single
 * day «12 نيسان/أبريل 2017». Month and year are said once where both days have them in common. As CLDR writes it in another language.
 *
 * @param first not after `last`
 */
export function formatDays(first: number, last: number, language: string): string {
  if (language !== 'ar')
    return intl(language, { day: 'numeric', month: 'long', year: 'numeric' }).formatRange(first, last);
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

function hour(language: string): Intl.DateTimeFormat {
  return intl(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** Formats by language and options: to make one takes a hundred times as long as to use it. */
const formats = new Map<string, Intl.DateTimeFormat>();

function intl(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(localeOf(language), {
      timeZone: 'UTC',
      calendar: 'gregory',
      ...options,
    });
    formats.set(key, format);
  }
  return format;
}
