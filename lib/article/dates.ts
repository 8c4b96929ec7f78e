import type { NewsDate } from './article.ts';

const pattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The same as a pattern of JSON Schema: an hour has its offset. */
export const dateShape =
  '^\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2}))?$';

export const dateForm = 'write a day (2017-04-13) or a moment with its offset (2017-04-13T19:40+03:00)';

/**
 * Reads a date of the front matter: a day, or a moment with its offset from UTC (ISO 8601, as HTML's `datetime` takes it).
 * @returns the date, or a sentence that says what is wrong with it
 */
export function parseDate(text: string): NewsDate | string {
  const match = pattern.exec(text.trim());
  if (!match) return `"${text}" is no date: ${dateForm}.`;
  const [, year = '', month = '', day = '', hour, minute = '00', second = '00', offset] = match;
  const date = `${year}-${month}-${day}`;
  if (!isDay(Number(year), Number(month), Number(day))) return `there is no day ${date}: ${dateForm}.`;
  if (hour === undefined) return { iso: date, epoch: Date.parse(`${date}T00:00Z`), hasTime: false };
  if (offset === undefined)
    return `"${text}" has an hour but no offset: add one, as in ${date}T${hour}:${minute}+03:00.`;
  const zone = offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
  const iso = `${date}T${hour}:${minute}${second === '00' ? '' : `:${second}`}${zone}`;
  const epoch = Date.parse(iso);
  return Number.isNaN(epoch) ? `there is no hour "${text}": ${dateForm}.` : { iso, epoch, hasTime: true };
}

/** `Date` takes 30 February for 1 or 2 March. */
function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
