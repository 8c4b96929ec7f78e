import { parseDate } from '../../article/dates.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date of a page as front matter takes it. Of a moment without an offset only the day is certain.
 * @returns null where it is no date in ISO 8601
 */
export function readIsoDate(text: string): string | null {
  const written = text.trim().slice(0, 40);
  const date = parseDate(written);
  if (typeof date !== 'string') return date.iso;
  const day = parseDate(written.slice(0, 10));
  return typeof day !== 'string' && /^.{10}[T ]\d{2}:\d{2}/.test(written) ? day.iso : null;
}

/** The date of a message (https://www.rfc-editor.org/rfc/rfc5322#section-3.3), with the sender's own offset. */
export function readMailDate(text: string): string | null {
  const [, day = '', name = '', year = '', hour = '', minute = '', zone = ''] =
    /(?:^|[\s,])(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4}) (\d{1,2}):(\d{2})(?::\d{2})? *([+-]\d{4}|GMT|UT|Z)/.exec(
      text,
    ) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : 'Z';
  const two = (part: string | number): string => String(part).padStart(2, '0');
  const date = parseDate(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}${offset}`);
  return typeof date === 'string' ? null : date.iso;
}
