import { language } from './templates.ts';

/** What the site says in a language, as readers of the tests' pages find it: names of controls and lines that scripts write. */
type Words = {
  sections: string;
  corrections: string;
  offline: string;
  again: string;
  oneStory: string;
  noneSaved: string;
  needsScripts: string;
  keptCopy: RegExp;
  twoNew: string;
  fresh: string;
  minutesLeft: RegExp;
};

const all: Record<'ar' | 'en', Words> = {
  ar: {
    sections: 'الأقسام',
    corrections: 'التصويبات',
    offline: 'لا اتصال الآن',
    again: 'أعد المحاولة',
    oneStory: 'خبر واحد',
    noneSaved: 'لم تحفظ خبرًا بعد',
    needsScripts: 'حفظ الأخبار يجري في متصفحك',
    keptCopy: /^لا اتصال الآن: نسخة محفوظة في \d+ \S+ .*\d{4}\.$/,
    twoNew: 'خبران جديدان منذ زيارتك الأخيرة',
    fresh: 'جديد',
    minutesLeft: /بقي نحو (دقيقة|دقيقتين|\d+ (دقائق|دقيقة))/,
  },
  en: {
    sections: 'Sections',
    corrections: 'Corrections',
    offline: 'No connection',
    again: 'Try again',
    oneStory: '1 story',
    noneSaved: 'You have saved no story yet',
    needsScripts: 'Stories are kept in your browser',
    keptCopy: /^No connection: a copy kept on \d+ \w+ \d{4}\.$/,
    twoNew: '2 new stories since your last visit',
    fresh: 'New',
    minutesLeft: /\d+ min left/,
  },
};

/** What the newspaper is called. */
const siteNames: Record<string, string> = {
  ar: 'نبأ',
  fa: 'نبأ',
  ur: 'نبأ',
  he: 'נבא',
  en: 'Naba',
  fr: 'Naba',
};

/** @param of the page's language */
export function siteName(of = language): string {
  return siteNames[of] ?? '';
}

/** @param of the page's language: Arabic or English */
export function words(of = language): Words {
  return of === 'ar' ? all.ar : all.en;
}
