import { counted, nouns } from '#lib/arabic/plural.ts';
import type { Reason } from '#lib/linking/related.ts';
import type { Language } from '#lib/site.ts';
import type { ShareService } from './share-links.ts';

/** What the page itself says within a story, in the story's language. */
export type Labels = {
  /** Between the parts of a line. */
  comma: string;
  path: string;
  minutes: (count: number) => string;
  published: string;
  updated: string;
  /** Before the date of the last correction. */
  corrected: string;
  /** Before the names of the languages in which the story may be read as well. */
  translations: string;
  /** What a reader can do with the story; the script changes `save` to `saved` and `listen` to `stop`. */
  tools: Record<'save' | 'saved' | 'unsaved' | 'share' | 'listen' | 'stop', string>;
  /** What copies a selected passage with its address; `quotes` stand around it, in the place of `…` itself. */
  passage: Record<'copy' | 'copied' | 'failed' | 'quotes', string>;
  share: string;
  services: Record<ShareService, string>;
  corrections: string;
  sources: string;
  topics: string;
  thread: string;
  /** At what came since the reader's last visit. */
  fresh: string;
  before: string;
  here: string;
  after: string;
  /** Above the last steps of a running story, where those that came next stand apart from them. */
  last: string;
  wholeThread: string;
  later: (count: number) => string;
  related: string;
  /** Why a story is among the related ones; of a topic in common, `about` says its name. */
  reasons: Record<Exclude<Reason['kind'], 'topic'>, string>;
  about: (topic: string) => string;
  previous: string;
  next: string;
  neighbours: string;
};

const english: Labels = {
  comma: ', ',
  path: 'Where this page is',
  minutes: (count) => `${count} min read`,
  published: 'Published on',
  updated: 'Updated',
  corrected: 'This story was corrected on',
  translations: 'Also in:',
  tools: {
    save: 'Save for later',
    saved: 'Saved',
    unsaved: 'Could not save',
    share: 'Share',
    listen: 'Listen',
    stop: 'Stop',
  },
  passage: { copy: 'Copy with link', copied: 'Copied', failed: 'Could not copy', quotes: '“…”' },
  share: 'Share this story',
  services: { whatsapp: 'WhatsApp', telegram: 'Telegram', facebook: 'Facebook', x: 'X', email: 'E-mail' },
  corrections: 'Corrections',
  sources: 'Sources',
  topics: 'Topics',
  fresh: 'New',
  thread: 'Before and after this story',
  before: 'Earlier',
  here: 'This story',
  after: 'Later developments',
  last: 'Latest developments',
  wholeThread: 'The whole running story',
  later: (count) => `This story has ${count} later ${count === 1 ? 'development' : 'developments'}`,
  related: 'Related stories',
  reasons: {
    editor: 'Editors’ choice',
    thread: 'Same running story',
    later: 'Later development',
    place: 'Same place',
    near: 'Similar subject',
  },
  about: (topic) => `About ${topic}`,
  previous: 'Previous story',
  next: 'Next story',
  neighbours: 'Previous and next',
};

/** Arabic counts by its own rules: «زمن القراءة: دقيقتان»، «لهذا الخبر تطوران لاحقان». */
const arabic: Labels = {
  comma: '، ',
  path: 'مسار الصفحة',
  minutes: (count) => `زمن القراءة: ${counted(count, nouns.minute)}`,
  published: 'نُشر في',
  updated: 'حُدّث',
  corrected: 'صُوِّب هذا الخبر في',
  translations: 'بلغة أخرى:',
  tools: {
    save: 'احفظ للقراءة لاحقًا',
    saved: 'محفوظ',
    unsaved: 'تعذر الحفظ',
    share: 'شارك',
    listen: 'استمع',
    stop: 'أوقف الاستماع',
  },
  passage: { copy: 'انسخ مع الرابط', copied: 'نُسخ', failed: 'تعذر النسخ', quotes: '«…»' },
  share: 'شارك الخبر',
  services: { whatsapp: 'واتساب', telegram: 'تيليغرام', facebook: 'فيسبوك', x: 'إكس', email: 'بريد' },
  corrections: 'تصويب',
  sources: 'المصادر',
  topics: 'الملفات',
  fresh: 'جديد',
  thread: 'ما قبل الخبر وما بعده',
  before: 'ما قبله',
  here: 'هذا الخبر',
  after: 'تطورات لاحقة',
  last: 'آخر التطورات',
  wholeThread: 'الملف كاملًا',
  later: (count) => `لهذا الخبر ${counted(count, nouns.laterDevelopment)}`,
  related: 'أخبار ذات صلة',
  reasons: {
    editor: 'اختيار المحررين',
    thread: 'الملف نفسه',
    later: 'تطوّر لاحق',
    place: 'المكان نفسه',
    near: 'موضوع قريب',
  },
  about: (topic) => `عن ${topic}`,
  previous: 'الخبر السابق',
  next: 'الخبر التالي',
  neighbours: 'السابق والتالي',
};

const french: Labels = {
  comma: ', ',
  path: 'Vous êtes ici',
  minutes: (count) => `${count} min de lecture`,
  published: 'Publié le',
  updated: 'Mis à jour',
  corrected: 'Article rectifié le',
  translations: 'Aussi en :',
  tools: {
    save: 'Lire plus tard',
    saved: 'Enregistré',
    unsaved: 'Non enregistré',
    share: 'Partager',
    listen: 'Écouter',
    stop: 'Arrêter',
  },
  passage: { copy: 'Copier avec le lien', copied: 'Copié', failed: 'Non copié', quotes: '«\u00A0…\u00A0»' },
  share: 'Partager',
  services: { whatsapp: 'WhatsApp', telegram: 'Telegram', facebook: 'Facebook', x: 'X', email: 'E-mail' },
  corrections: 'Rectificatifs',
  sources: 'Sources',
  topics: 'Dossiers',
  fresh: 'Nouveau',
  thread: 'Avant et après cet article',
  before: 'Avant',
  here: 'Cet article',
  after: 'La suite',
  last: 'Derniers développements',
  wholeThread: 'Tout le dossier',
  later: (count) => `Cet article a ${count} ${count === 1 ? 'suite' : 'suites'}`,
  related: 'À lire aussi',
  reasons: {
    editor: 'Choix de la rédaction',
    thread: 'Même dossier',
    later: 'Suite',
    place: 'Même lieu',
    near: 'Sujet proche',
  },
  about: (topic) => `Sur ${topic}`,
  previous: 'Article précédent',
  next: 'Article suivant',
  neighbours: 'Précédent et suivant',
};

const persian: Labels = {
  comma: '، ',
  path: 'مسیر صفحه',
  minutes: (count) => `زمان مطالعه: ${count} دقیقه`,
  published: 'انتشار:',
  updated: 'به‌روزرسانی',
  corrected: 'این خبر اصلاح شد:',
  translations: 'به زبانی دیگر:',
  tools: {
    save: 'ذخیره برای بعد',
    saved: 'ذخیره شد',
    unsaved: 'ذخیره نشد',
    share: 'هم‌رسانی',
    listen: 'بشنوید',
    stop: 'توقف',
  },
  passage: { copy: 'رونوشت با پیوند', copied: 'رونوشت شد', failed: 'رونوشت نشد', quotes: '«…»' },
  share: 'هم‌رسانی خبر',
  services: { whatsapp: 'واتساپ', telegram: 'تلگرام', facebook: 'فیس‌بوک', x: 'ایکس', email: 'ایمیل' },
  corrections: 'اصلاحیه',
  sources: 'منابع',
  topics: 'پرونده‌ها',
  fresh: 'تازه',
  thread: 'پیش و پس از این خبر',
  before: 'پیش از این',
  here: 'این خبر',
  after: 'رویدادهای بعدی',
  last: 'تازه‌ترین رویدادها',
  wholeThread: 'همهٔ پرونده',
  later: (count) => `این خبر ${count} رویداد بعدی دارد`,
  related: 'خبرهای مرتبط',
  reasons: {
    editor: 'انتخاب تحریریه',
    thread: 'همین پرونده',
    later: 'رویداد بعدی',
    place: 'همین مکان',
    near: 'موضوع نزدیک',
  },
  about: (topic) => `درباره ${topic}`,
  previous: 'خبر قبلی',
  next: 'خبر بعدی',
  neighbours: 'قبلی و بعدی',
};

const urdu: Labels = {
  comma: '، ',
  path: 'صفحے کا راستہ',
  minutes: (count) => `مطالعے کا وقت: ${count} منٹ`,
  published: 'اشاعت:',
  updated: 'تازہ کاری',
  corrected: 'اس خبر کی تصحیح کی گئی:',
  translations: 'دوسری زبان میں:',
  tools: {
    save: 'بعد میں پڑھیں',
    saved: 'محفوظ ہے',
    unsaved: 'محفوظ نہ ہو سکا',
    share: 'شیئر کریں',
    listen: 'سنیں',
    stop: 'روکیں',
  },
  passage: { copy: 'لنک کے ساتھ نقل کریں', copied: 'نقل ہو گیا', failed: 'نقل نہ ہو سکا', quotes: '”…“' },
  share: 'خبر شیئر کریں',
  services: { whatsapp: 'واٹس ایپ', telegram: 'ٹیلی گرام', facebook: 'فیس بک', x: 'ایکس', email: 'ای میل' },
  corrections: 'تصحیح',
  sources: 'ذرائع',
  topics: 'موضوعات',
  fresh: 'نیا',
  thread: 'اس خبر سے پہلے اور بعد',
  before: 'اس سے پہلے',
  here: 'یہ خبر',
  after: 'بعد کی پیش رفت',
  last: 'تازہ ترین پیش رفت',
  wholeThread: 'مکمل سلسلہ',
  later: (count) => `اس خبر کے بعد کی پیش رفت: ${count}`,
  related: 'متعلقہ خبریں',
  reasons: {
    editor: 'ادارتی انتخاب',
    thread: 'یہی سلسلہ',
    later: 'بعد کی پیش رفت',
    place: 'یہی مقام',
    near: 'ملتا جلتا موضوع',
  },
  about: (topic) => `${topic} کے بارے میں`,
  previous: 'پچھلی خبر',
  next: 'اگلی خبر',
  neighbours: 'پچھلی اور اگلی',
};

const hebrew: Labels = {
  comma: ', ',
  path: 'מיקום העמוד',
  minutes: (count) => (count === 1 ? 'דקת קריאה אחת' : `${count} דקות קריאה`),
  published: 'פורסם:',
  updated: 'עודכן',
  corrected: 'הידיעה תוקנה:',
  translations: 'בשפה אחרת:',
  tools: {
    save: 'שמירה לקריאה מאוחרת',
    saved: 'נשמר',
    unsaved: 'השמירה נכשלה',
    share: 'שיתוף',
    listen: 'האזנה',
    stop: 'עצירה',
  },
  passage: { copy: 'העתקה עם קישור', copied: 'הועתק', failed: 'ההעתקה נכשלה', quotes: '”…”' },
  share: 'שיתוף הידיעה',
  services: { whatsapp: 'וואטסאפ', telegram: 'טלגרם', facebook: 'פייסבוק', x: 'איקס', email: 'דוא״ל' },
  corrections: 'תיקונים',
  sources: 'מקורות',
  topics: 'נושאים',
  fresh: 'חדש',
  thread: 'לפני הידיעה ואחריה',
  before: 'קודם לכן',
  here: 'ידיעה זו',
  after: 'התפתחויות מאוחרות',
  last: 'ההתפתחויות האחרונות',
  wholeThread: 'הפרשה כולה',
  later: (count) => (count === 1 ? 'לידיעה זו התפתחות מאוחרת אחת' : `לידיעה זו ${count} התפתחויות מאוחרות`),
  related: 'ידיעות קשורות',
  reasons: {
    editor: 'בחירת המערכת',
    thread: 'אותה פרשה',
    later: 'התפתחות מאוחרת',
    place: 'אותו מקום',
    near: 'נושא קרוב',
  },
  about: (topic) => `על ${topic}`,
  previous: 'הידיעה הקודמת',
  next: 'הידיעה הבאה',
  neighbours: 'הקודמת והבאה',
};

export const labels: Record<Language, Labels> = {
  ar: arabic,
  fa: persian,
  ur: urdu,
  he: hebrew,
  en: english,
  fr: french,
};
