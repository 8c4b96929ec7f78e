import { formatHijri } from '#lib/arabic/dates.ts';
import type { NewsDate } from '#lib/article/article.ts';
import { NewsTime } from './news-time.tsx';
import { defaults, type SettingName, type SettingValue } from './settings.ts';

type Setting = { [Name in SettingName]: { name: Name; legend: string; options: Options<Name> } }[SettingName];
type Options<Name extends SettingName> = readonly (readonly [value: SettingValue<Name>, label: string])[];

const settings: readonly Setting[] = [
  {
    name: 'scheme',
    legend: 'الألوان',
    options: [
      ['auto', 'كالجهاز'],
      ['light', 'فاتحة'],
      ['dark', 'داكنة'],
      ['sepia', 'ورق دافئ'],
    ],
  },
  {
    name: 'size',
    legend: 'حجم النص',
    options: [
      ['87', 'صغير'],
      ['100', 'معتاد'],
      ['112', 'متوسط'],
      ['125', 'كبير'],
      ['150', 'كبير جدًا'],
    ],
  },
  {
    name: 'type',
    legend: 'الخط',
    options: [
      ['naskh', 'نسخ'],
      ['sans', 'حديث'],
    ],
  },
  {
    name: 'digits',
    legend: 'الأرقام',
    options: [
      ['latn', '123'],
      ['arab', '١٢٣'],
    ],
  },
  {
    name: 'months',
    legend: 'أسماء الأشهر',
    options: [
      ['both', 'الاسمان معًا'],
      ['levant', 'بلاد الشام والعراق'],
      ['egypt', 'مصر والخليج'],
      ['maghreb', 'المغرب العربي'],
    ],
  },
  {
    name: 'hijri',
    legend: 'التاريخ الهجري',
    options: [
      ['on', 'ظاهر'],
      ['off', 'مخفي'],
    ],
  },
];

/** A day in a month of three names. */
const sample: NewsDate = { iso: '2017-04-12', epoch: Date.parse('2017-04-12T00:00Z'), hasTime: false };

/**
 * The reader's choices, and a sample that shows them at once: by the styles alone where there is no script. The script
 * (settings-reader.ts) keeps them, and shows the same form in a dialog of any page (settings-dialog.ts), so that it brings its styles along.
 *
 * @param props.style their address
 */
export function SettingsForm({ style }: { style: string }) {
  return (
    <form id="settings" method="dialog" autoComplete="off" lang="ar" dir="rtl">
      <link rel="stylesheet" href={style} />
      <div className="sample">
        <p className="meta">
          <NewsTime date={sample} weekday />
          <span className="hijri">{formatHijri(sample.epoch)}</span>
        </p>
        <p className="un">للخبر ما قبله وما بعده</p>
        <p>يقرأ هذا الخبر 1,250 قارئًا في الساعة، ويكمله إلى آخره 64.5٪ منهم.</p>
      </div>
      {settings.map(({ name, legend, options }) => (
        <fieldset key={name}>
          <legend>{legend}</legend>
          {options.map(([value, label]) => (
            <label key={value}>
              <input type="radio" name={name} value={value} defaultChecked={value === defaults[name]} />{' '}
              <span lang={value === 'latn' ? 'en' : undefined}>{label}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <output hidden>تعذر حفظ الإعدادات على هذا الجهاز، وهي سارية في هذه الصفحة وحدها.</output>
      <button type="reset">أعد الضبط</button>{' '}
      {/* Closes the dialog: there is one where the script has shown it. */}
      <button type="submit" hidden>
        أغلق
      </button>
    </form>
  );
}
