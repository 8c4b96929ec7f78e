import { formatDay, formatWeekday } from '../../arabic/dates.ts';
import { monthNames, monthNumber } from '../../arabic/months.ts';
import { normalise } from '../../arabic/normalise.ts';
import { parseDate } from '../../article/dates.ts';
import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

const weekdays: Record<string, number> = {
  الأحد: 0,
  الاحد: 0,
  الاثنين: 1,
  الإثنين: 1,
  الثلاثاء: 2,
  الأربعاء: 3,
  الاربعاء: 3,
  الخميس: 4,
  الجمعة: 5,
  السبت: 6,
};
const names = Object.keys(weekdays).join('|');
const anyName = new RegExp(names);
const months = monthNames.join('|');
const date = String.raw`(?<day>[\d\u0660-\u0669]{1,2})\s+(?:من\s+)?(?<month>${months})(?:\/(?:${months}))?(?!\p{L})(?:،?\s+(?<year>[\d\u0660-\u0669]{4}))?`;
const weekdayFirst = new RegExp(
  String.raw`(?<!\p{L})[وبل]?(?<weekday>${names})،?\s+(?:في\s+)?(?:الموافق\s+)?(?:ل)?\(?${date}`,
  'gu',
);
const dateFirst = new RegExp(String.raw`(?<![\d\p{L}])${date}\s*\(\s*(?<weekday>${names})\s*\)`, 'gu');

/** Milliseconds. Of a day further from the story's own, nobody but its writer can tell the year that was left out. */
const furthest = 60 * 86_400_000;

/** A date without a year is the one nearest to the story's own. */
export const weekday: Rule = {
  id: 'weekday',
  severity: 'error',
  languages: 'arabic',
  topics: false,
  asks: 'file',
  says: { ar: 'يوم من الأسبوع لا يوافق التاريخ', en: 'a day of the week that contradicts the date' },
  bad: [
    'وصل الأربعاء 13 نيسان/أبريل 2017 إلى المدينة.',
    'وصل يوم الجمعة، 12 أبريل، إلى المدينة.',
    'وصل في 13 أفريل 2017 (السبت).',
    'وصل السبت ١٣ أبريل ٢٠١٧.',
  ],
  good: [
    'وصل الخميس 13 نيسان/أبريل 2017، ويعود الأحد 16 أبريل، بعد لقاء الاثنين 2 كانون الثاني 2017.',
    'قال الأحد إن 13 نيسان/أبريل 2017 يوم مهم.',
  ],
  *find(copy) {
    // What names no day is seen faster than that it has no date beside one.
    const blocks = copy.blocks.filter(({ text }) => anyName.test(text));
    for (const pattern of [weekdayFirst, dateFirst]) {
      for (const { match, start, end } of inBlocks({ blocks }, pattern)) {
        const { day = '', month = '', year, weekday: named = '' } = match.groups ?? {};
        const epoch = epochOf(Number(normalise(day)), monthNumber(month), year, copy.fields.date);
        if (epoch === null || new Date(epoch).getUTCDay() === weekdays[named]) continue;
        const right = formatWeekday(epoch, 'ar');
        yield {
          start,
          end,
          message: {
            ar: `${formatDay(epoch, 'ar')} يوافق ${right} لا ${named}.`,
            en: `${formatDay(epoch, 'en')} was a ${formatWeekday(epoch, 'en')} («${right}», not «${named}»).`,
          },
        };
      }
    }
  },
};

/** Midnight of a day in UTC, or null where the calendar has no such day or its year is not known. @param date of the story, as written */
function epochOf(day: number, month: number | null, year: string | undefined, date: unknown): number | null {
  if (month === null) return null;
  if (year !== undefined) return midnight(Number(normalise(year)), month, day);
  const story = typeof date === 'string' ? parseDate(date) : null;
  if (story === null || typeof story === 'string') return null;
  const own = story.epoch;
  const around = new Date(own).getUTCFullYear();
  const [nearest] = [around - 1, around, around + 1]
    .map((one) => midnight(one, month, day))
    .filter((one) => one !== null)
    .sort((a, b) => Math.abs(a - own) - Math.abs(b - own));
  return nearest !== undefined && Math.abs(nearest - own) <= furthest ? nearest : null;
}

function midnight(year: number, month: number, day: number): number | null {
  const epoch = Date.UTC(year, month - 1, day);
  return new Date(epoch).getUTCDate() === day ? epoch : null;
}
