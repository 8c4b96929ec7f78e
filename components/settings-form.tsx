import { formatHijri } from '#lib/arabic/dates.ts';
import type { NewsDate } from '#lib/article/article.ts';
import type { Language } from '#lib/site.ts';
import { wordsIn } from '#lib/words/words.ts';
import { NewsTime } from './news-time.tsx';
import { defaults } from './settings.ts';

/** What a form offers of a setting: its values, each with its name. */
type Offer = {
  name: string;
  legend: string;
  options: readonly (readonly [value: string, label: string])[];
};

/** Digits, names of months and the Hijri date are chosen by readers of Arabic alone: other languages have one way. */
const ofArabic: readonly Offer[] = [
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

function offersIn(language: Language): Offer[] {
  const { scheme, size, type } = wordsIn(language).settings;
  const offers = Object.entries({ scheme, size, type }).map(([name, { legend, ...options }]) => ({
    name,
    legend,
    options: Object.entries(options),
  }));
  return [...offers, ...(language === 'ar' ? ofArabic : [])];
}

function isDefault(name: string, value: string): boolean {
  return Object.entries(defaults).some(([setting, own]) => setting === name && own === value);
}

/** A day in a month of three names. */
const sample: NewsDate = { iso: '2017-04-12', epoch: Date.parse('2017-04-12T00:00Z'), hasTime: false };

/**
 * The reader's choices, and a sample that shows them at once: by the styles alone where there is no script. The script
 * (settings-reader.ts) keeps them, and shows the same form in a dialog of any page (settings-dialog.ts).
 */
export function SettingsForm({ language }: { language: Language }) {
  const { settings, site } = wordsIn(language);
  return (
    <form id="settings" method="dialog" autoComplete="off">
      <div className="sample">
        <p className="meta">
          <NewsTime date={sample} language={language} weekday />
          {language === 'ar' && <span className="hijri">{formatHijri(sample.epoch)}</span>}
        </p>
        <p className="un">{site.tagline}</p>
        <p>{settings.sample}</p>
      </div>
      {offersIn(language).map(({ name, legend, options }) => (
        <fieldset key={name}>
          <legend>{legend}</legend>
          {options.map(([value, label]) => (
            <label key={value}>
              <input type="radio" name={name} value={value} defaultChecked={isDefault(name, value)} />{' '}
              <span lang={value === 'latn' ? 'en' : undefined}>{label}</span>
            </label>
          ))}
        </fieldset>
      ))}
      <output hidden>{settings.failure}</output>
      <button type="reset">{settings.reset}</button>{' '}
      {/* Closes the dialog: there is one where the script has shown it. */}
      <button type="submit" hidden>
        {settings.close}
      </button>
    </form>
  );
}
