import { parseArgs } from 'node:util';
import { type IsoWeek, readWeek } from './iso-week.ts';

export type LetterOptions = {
  /** Null for the week that ended last. */
  week: IsoWeek | null;
  /** Where the letter is written to; null for a name by its week. */
  out: string | null;
};

export const help = `npm run letter -- [--week 2017-W15] [--out FILE.eml]

رسالة الأسبوع: أخبار أسبوع من الاثنين إلى الأحد، رسالةً إلكترونية في ملف ‎.eml تفتحه برامج البريد.

  --week  الأسبوع كما يكتبه المعيار ISO 8601، مثل 2017-W15. وإن غاب فهو الأسبوع الأخير الذي انتهى.
  --out   اسم الملف. وإن غاب فهو letter-2017-W15.eml بحسب الأسبوع.
  --help  هذا الشرح.

ومن البيئة: SITE_URL عنوان الموقع، وLETTER_FROM المرسِل، وLETTER_UNSUBSCRIBE عنوان إلغاء الاشتراك. وما غاب منها لا تذكره الرسالة.
`;

/** Reads what follows `npm run letter --`. */
export function readLetterOptions(args: string[]): LetterOptions | 'help' | { problem: string } {
  try {
    const { values } = parseArgs({
      args,
      options: { week: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
    });
    if (values.help) return 'help';
    const week = values.week === undefined ? null : readWeek(values.week);
    if (values.week !== undefined && week === null)
      return { problem: `--week ${values.week}: ليس أسبوعًا. اكتب السنة ورقم الأسبوع فيها، مثل 2017-W15.` };
    return { week, out: values.out ?? null };
  } catch {
    return { problem: 'خيار غير معروف، أو خيار بلا قيمة. مثال: npm run letter -- --week 2017-W15' };
  }
}
