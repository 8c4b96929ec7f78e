import { language } from './templates.ts';

/** What the site says in a language, as readers of the tests' pages find it: names of controls and lines that scripts write. */
type Words = {
  site: string;
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
    site: 'نبأ',
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
    site: 'Naba',
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
    minutesLeft: /About \d+ minutes? left/,
  },
};

/** @param of the page's language */
export function words(of = language): Words {
  return of === 'ar' ? all.ar : all.en;
}
