import { formatNumber } from './numbers.ts';

/**
 * The six forms in which Arabic counts a noun (CLDR plural rules for `ar`). «#» stands for the number; one and two are said
 * by the noun itself.
 */
export type CountedNoun = Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>;

const rules = new Intl.PluralRules('ar');

/**
 * A number with its noun: «دقيقتان»، «3 دقائق»، «11 دقيقة»، «100 دقيقة».
 * @param count a whole number, not negative
 */
export function counted(count: number, noun: CountedNoun): string {
  return noun[rules.select(count)].replace('#', formatNumber(count));
}

function feminine(one: string, two: string, few: string): CountedNoun {
  return {
    zero: `لا ${few}`,
    one: `${one} واحدة`,
    two,
    few: `# ${few}`,
    many: `# ${one}`,
    other: `# ${one}`,
  };
}

function masculine(one: string, two: string, few: string, many: string): CountedNoun {
  return {
    zero: `لا ${few}`,
    one: `${one} واحد`,
    two,
    few: `# ${few}`,
    many: `# ${many}`,
    other: `# ${one}`,
  };
}

/** Every noun that the pages count. */
export const nouns = {
  minute: feminine('دقيقة', 'دقيقتان', 'دقائق'),
  word: feminine('كلمة', 'كلمتان', 'كلمات'),
  page: feminine('صفحة', 'صفحتان', 'صفحات'),
  result: feminine('نتيجة', 'نتيجتان', 'نتائج'),
  year: feminine('سنة', 'سنتان', 'سنوات'),
  story: masculine('خبر', 'خبران', 'أخبار', 'خبرًا'),
  topic: masculine('ملف', 'ملفان', 'ملفات', 'ملفًا'),
  // After «نحو» the noun is in the genitive.
  minuteLeft: {
    zero: 'بقي أقل من دقيقة',
    one: 'بقي نحو دقيقة',
    two: 'بقي نحو دقيقتين',
    few: 'بقي نحو # دقائق',
    many: 'بقي نحو # دقيقة',
    other: 'بقي نحو # دقيقة',
  },
  newStory: {
    zero: 'لا أخبار جديدة منذ زيارتك الأخيرة',
    one: 'خبر جديد واحد منذ زيارتك الأخيرة',
    two: 'خبران جديدان منذ زيارتك الأخيرة',
    few: '# أخبار جديدة منذ زيارتك الأخيرة',
    many: '# خبرًا جديدًا منذ زيارتك الأخيرة',
    other: '# خبر جديد منذ زيارتك الأخيرة',
  },
  laterDevelopment: {
    zero: 'لا تطورات لاحقة',
    one: 'تطور لاحق واحد',
    two: 'تطوران لاحقان',
    few: '# تطورات لاحقة',
    many: '# تطورًا لاحقًا',
    other: '# تطور لاحق',
  },
} as const satisfies Record<string, CountedNoun>;
