import { counted, nouns } from '#lib/arabic/plural.ts';
import type { Language } from '#lib/site.ts';

/** What the page itself says within a story, in the story's language. */
export type Labels = {
  path: string;
  minutes: (count: number) => string;
  updated: string;
  share: string;
  email: string;
  corrections: string;
  sources: string;
  topics: string;
  thread: string;
  before: string;
  here: string;
  after: string;
  later: (count: number) => string;
  sameStory: string;
  related: string;
  previous: string;
  next: string;
  neighbours: string;
};

const english: Labels = {
  path: 'Where this page is',
  minutes: (count) => `${count} min read`,
  updated: 'Updated',
  share: 'Share this story',
  email: 'E-mail',
  corrections: 'Corrections',
  sources: 'Sources',
  topics: 'Topics',
  thread: 'Before and after this story',
  before: 'Earlier',
  here: 'This story',
  after: 'Later developments',
  later: (count) => `This story has ${count} later ${count === 1 ? 'development' : 'developments'}`,
  sameStory: 'From the same story',
  related: 'Related stories',
  previous: 'Previous story',
  next: 'Next story',
  neighbours: 'Previous and next',
};

/** Arabic counts by its own rules: «قراءة دقيقتين»، «لهذا الخبر تطوران لاحقان». */
const arabic: Labels = {
  path: 'مسار الصفحة',
  minutes: (count) => `قراءة ${counted(count, nouns.minute)}`,
  updated: 'حُدّث',
  share: 'شارك الخبر',
  email: 'بريد',
  corrections: 'تصويب',
  sources: 'المصادر',
  topics: 'الملفات',
  thread: 'ما قبل الخبر وما بعده',
  before: 'ما قبله',
  here: 'هذا الخبر',
  after: 'تطورات لاحقة',
  later: (count) => `لهذا الخبر ${counted(count, nouns.laterDevelopment)}`,
  sameStory: 'من الملف نفسه',
  related: 'أخبار ذات صلة',
  previous: 'الخبر السابق',
  next: 'الخبر التالي',
  neighbours: 'السابق والتالي',
};

const french: Labels = {
  path: 'Vous êtes ici',
  minutes: (count) => `${count} min de lecture`,
  updated: 'Mis à jour',
  share: 'Partager',
  email: 'E-mail',
  corrections: 'Rectificatifs',
  sources: 'Sources',
  topics: 'Dossiers',
  thread: 'Avant et après cet article',
  before: 'Avant',
  here: 'Cet article',
  after: 'La suite',
  later: (count) => `Cet article a ${count} ${count === 1 ? 'suite' : 'suites'}`,
  sameStory: 'Dans le même dossier',
  related: 'À lire aussi',
  previous: 'Article précédent',
  next: 'Article suivant',
  neighbours: 'Précédent et suivant',
};

const persian: Labels = {
  path: 'مسیر صفحه',
  minutes: (count) => `زمان مطالعه: ${count} دقیقه`,
  updated: 'به‌روزرسانی',
  share: 'هم‌رسانی خبر',
  email: 'ایمیل',
  corrections: 'اصلاحیه',
  sources: 'منابع',
  topics: 'پرونده‌ها',
  thread: 'پیش و پس از این خبر',
  before: 'پیش از این',
  here: 'این خبر',
  after: 'رویدادهای بعدی',
  later: (count) => `این خبر ${count} رویداد بعدی دارد`,
  sameStory: 'از همین پرونده',
  related: 'خبرهای مرتبط',
  previous: 'خبر قبلی',
  next: 'خبر بعدی',
  neighbours: 'قبلی و بعدی',
};

const urdu: Labels = {
  path: 'صفحے کا راستہ',
  minutes: (count) => `مطالعے کا وقت: ${count} منٹ`,
  updated: 'تازہ کاری',
  share: 'خبر شیئر کریں',
  email: 'ای میل',
  corrections: 'تصحیح',
  sources: 'ذرائع',
  topics: 'موضوعات',
  thread: 'اس خبر سے پہلے اور بعد',
  before: 'اس سے پہلے',
  here: 'یہ خبر',
  after: 'بعد کی پیش رفت',
  later: (count) => `اس خبر کے بعد کی پیش رفت: ${count}`,
  sameStory: 'اسی سلسلے سے',
  related: 'متعلقہ خبریں',
  previous: 'پچھلی خبر',
  next: 'اگلی خبر',
  neighbours: 'پچھلی اور اگلی',
};

const hebrew: Labels = {
  path: 'מיקום העמוד',
  minutes: (count) => (count === 1 ? 'דקת קריאה אחת' : `${count} דקות קריאה`),
  updated: 'עודכן',
  share: 'שיתוף הידיעה',
  email: 'דוא״ל',
  corrections: 'תיקונים',
  sources: 'מקורות',
  topics: 'נושאים',
  thread: 'לפני הידיעה ואחריה',
  before: 'קודם לכן',
  here: 'ידיעה זו',
  after: 'התפתחויות מאוחרות',
  later: (count) => (count === 1 ? 'לידיעה זו התפתחות מאוחרת אחת' : `לידיעה זו ${count} התפתחויות מאוחרות`),
  sameStory: 'מאותה פרשה',
  related: 'ידיעות קשורות',
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
