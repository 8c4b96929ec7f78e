import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { monthNames } from '../../arabic/months.ts';
import { normalise } from '../../arabic/normalise.ts';
import { words } from '../../arabic/words.ts';
import type { LeftOut, Manuscript } from './manuscript.ts';

/** Longer paragraphs say something. */
const mostWords = 14;

/** What sites write around every story, each a whole paragraph. «المصدر: وكالات» is none of it: it says whose the story is. */
const paragraphs = [
  'إعلان',
  'اطبع',
  'طباعة',
  'شارك',
  'مشاركة',
  'نسخ الرابط',
  'حجم الخط',
  'أضف تعليقًا',
  'أضف تعليقك',
  'اترك تعليقًا',
  'الأكثر قراءة',
  'الوسوم',
  'Advertisement',
  'Share',
  'Print',
];

/** What such paragraphs begin with, where only words of `company` follow. */
const openings = [
  'اشترك',
  'اشتركوا',
  'للاشتراك',
  'انضم',
  'انضموا',
  'تابعونا',
  'تابعنا',
  'تابع',
  'تابعوا',
  'شارك',
  'شاركوا',
  'شارك المقال',
  'حمّل',
  'حمّلوا',
  'أُرسلت من',
  'أرسل من',
  'Sent from my',
  'Follow us',
  'Subscribe',
  'Share this',
];

const company = new Set(
  [
    'على عبر في إلى من مع الآن كل جديد هنا مجانا يوميا آخر أحدث الأخبار أصدقائك أصدقائكم',
    'المقال الخبر القصة المادة هذا هذه النشرة نشرتنا البريدية الإخبارية اليومية الأسبوعية',
    'البريد بريدك الإلكتروني الإلكترونية صفحتنا حسابنا حساباتنا قناتنا صفحاتنا موقعنا تطبيقنا',
    'تطبيق التطبيق الهاتف هاتفك جهاز خدمة مواقع وسائل منصات شبكات التواصل الاجتماعي فيسبوك',
    'فيس بوك تويتر إكس يوتيوب إنستغرام انستغرام إنستجرام تلغرام تليغرام تيليجرام واتساب واتس',
    'آب تيك توك لينكدإن سناب شات غوغل جوجل نيوز آيفون أندرويد سامسونغ Facebook Twitter X',
    'YouTube Instagram Telegram WhatsApp TikTok LinkedIn Snapchat Google News iPhone iPad',
    'Android phone Samsung Galaxy device on to our the newsletter article story and via by',
    'email daily weekly',
  ]
    .flatMap((list) => list.split(' '))
    .map(normalise),
);

/** Whose rights are kept may be said in any words; a sentence ends otherwise. */
const rights =
  /^(?:©|\(c\)|جميع الحقوق محفوظ|كل الحقوق محفوظ|حقوق النشر محفوظ|all rights reserved|copyright)/iu;

const whole = new Set(paragraphs.map(normalise));
const begun = openings.map((opening) => normalise(opening).split(' '));

/** What a line that only says when the story was published is made of, besides numbers and months. */
const ofDates = new Set(
  [
    'نشر نشرت في يوم بتاريخ تاريخ النشر آخر تحديث الساعة م ص ه هـ مساء صباحا بتوقيت توقيت',
    'غرينتش جرينتش مكة القدس القاهرة GMT UTC T Z الأحد الاثنين الإثنين الثلاثاء الأربعاء',
    'الخميس الجمعة السبت',
    ...monthNames,
  ]
    .flatMap((list) => list.split(' '))
    .map(normalise),
);

/**
 * Drops what surely is no copy: whole short paragraphs at the head or the foot, word for word of the lists above, and at the head
 * the date, once it is known. Inside a story nothing is dropped, and what is dropped is returned for the editor.
 */
export function withoutBoilerplate(story: Manuscript): Manuscript {
  const isKnownDate = (block: RootContent | undefined): boolean =>
    story.date?.certain === true && block?.type === 'paragraph' && isDateLine(textOf(block));
  let start = 0;
  let end = story.blocks.length;
  while (start < end && (isBoilerplate(story.blocks[start]) || isKnownDate(story.blocks[start]))) start += 1;
  while (end > start && isBoilerplate(story.blocks[end - 1])) end -= 1;
  const dropped = [...story.blocks.slice(0, start), ...story.blocks.slice(end)];
  // A file of nothing else is not what it seems.
  if (start === end || dropped.length === 0) return story;
  return {
    ...story,
    blocks: story.blocks.slice(start, end),
    leftOut: [
      ...story.leftOut,
      ...dropped.map((block): LeftOut => ({ kind: 'boilerplate', text: textOf(block) })),
    ],
  };
}

function isBoilerplate(block: RootContent | undefined): boolean {
  if (!block || (block.type !== 'paragraph' && block.type !== 'heading')) return false;
  return isBoilerplateText(textOf(block));
}

/** @param text of a whole paragraph */
export function isBoilerplateText(text: string): boolean {
  const found = words(text).map((word) => normalise(word.text));
  if (found.length === 0 || found.length > mostWords) return false;
  if (rights.test(text.trim())) return !/[.!؟?]$/u.test(text.trim());
  if (whole.has(found.join(' '))) return true;
  return begun.some(
    (opening) =>
      found.length > opening.length &&
      opening.every((word, index) => found[index] === word) &&
      found.slice(opening.length).every(isCompany),
  );
}

/** The particles that Arabic writes onto words change nothing. */
function isCompany(word: string): boolean {
  return company.has(word) || company.has(word.replace(/^[وبل]/u, ''));
}

/** @param text of a whole paragraph */
export function isDateLine(text: string): boolean {
  const found = words(text).map((word) => normalise(word.text));
  return (
    found.length <= mostWords &&
    found.some((word) => /\d/.test(word)) &&
    found.every((word) => /^[\d:]+$/.test(word) || ofDates.has(word))
  );
}
