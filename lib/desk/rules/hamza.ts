import { remembered } from '../../arabic/remembered.ts';
import type { Desk } from '../desk.ts';
import { type SpelledWord, spelledWords } from '../spelled-words.ts';
import { meant, oneOf, withOtherEnd } from '../spelling-slips.ts';
import type { Finding, Rule } from './rule.ts';

const alifs = ['ا', 'أ', 'إ', 'آ'];
const seats = ['ؤ', 'ئ', 'ء'];

/**
 * Words of every story that stand for nothing else: without their hamza or dots they are imperatives of no news, or no words at all.
 * A correction of these is certain.
 */
const certain = new Map(
  [
    'إلى أو أيضا أيضًا أكثر أكد أكدت أضاف أضافت أشار أشارت أوضح أوضحت أعلن أعلنت أفاد أفادت أعرب أعربت أدان أدانت أصدر أصدرت',
    'أجرى أجرت أطلق أطلقت أصبح أصبحت أكدوا إذا أمس إيران إسرائيل أميركا أوروبا إفريقيا أفريقيا',
    'لأن لأنه لأنها لأنهم بأنه بأنها بأنهم الأربعاء الأحد أبريل أغسطس أكتوبر أيار أيلول آذار',
    'إعلان إجراء إجراءات إدارة إطلاق إنتاج إصلاح إرهاب أزمة أسعار أسبوع أعضاء أسواق أعلى أقل أكبر أمنية',
  ]
    .flatMap((line) => line.split(' '))
    .map((word) => [word.replace(/[أإآ]/, 'ا'), word]),
);

/** The same, where a particle before it might make another word («واصل»، «كامل»): alone, or behind an article. */
const bare = new Map(
  [
    'أول أولى أولي أي إذ أقرب أحدث أبرز أخير أخيرا أخيرًا أخيرة أثناء أساس أصل أرض أمر أمل أسرة أهل أيام أشهر أعوام ألف إضافة إطار',
    'أوضاع أماكن أدنى أقصى أسوأ أفضل أنحاء أنواع أجل أوائل أواخر أسود أبيض أحمر أخضر أزرق أدب أدبية ألماني ألمانية ألمانيا',
    'أردن أردني أزمة أمم أميركي أميركية أوروبي أوروبية إقليمي إعلامي إيراني إيرانية إيطالي إيطاليا إعادة أقمار أميال أمتار',
  ]
    .flatMap((line) => line.split(' '))
    .map((word) => [word.replace(/[أإآ]/, 'ا'), word]),
);

/** «أن» or «إن»: what stands before decides, and no program. */
const either = /^([وف]?)ان(|ه|ها|هم|نا)$/u;

/** How words begin that are never written without their hamza, whatever stands before and after; but «فانسان» is Vincent. */
const stems = {
  إ: 'نجليز سلام يران سرائيل نسان رهاب دارة دارات صلاح جراء علان نتاج طلاق قليم مارات يطالي يجاب نترنت ثيوبي ندونيسي سبان فريقي',
  أ: 'فغان وروب وكران مريك ميرك ردن زمة زمات سعار سبوع سابيع عضاء سواق كثر طفال حزاب هداف موال رباح نباء خبار وضاع راضي شخاص جهزة سلحة سباب فراد ساس',
};
const before = '^(و?(?:[بكل]?(?:ال)?|لل))';
const lost = Object.entries(stems).map(
  ([alif, words]) => [new RegExp(`${before}ا(?=${words.replaceAll(' ', '|')})`, 'u'), `$1${alif}`] as const,
);

/** Words that begin with a joining alif, which takes no hamza: the fifth form of error in every style book. */
const joining =
  /^([وف]?(?:[بكل]?(?:ال)?|لل))إ(?=نتخاب|قتصاد|جتماع|ستثمار|ستخدام|تفاق|حتجاج|ختيار|عتقال|عتماد|نفجار|ستقلال|حتلال|عتداء|قتراح|كتشاف|متحان|نتظار|ستعداد|ستمرار|عتراف|ستقبال|ستهداف|نسحاب|نتقال|ختبار|ستفتاء|حتياط|تحاد|تجاه|تهام|تصال|بتكار|رتفاع|نخفاض)/u;

/** The word as it is surely meant, or as it is. */
const mendCertain = remembered((written: string): string => {
  const [, particle = '', rest = ''] = /^([وف]?)(.*)$/su.exec(written) ?? [];
  const whole = certain.get(written) ?? (particle && certain.get(rest) ? particle + certain.get(rest) : null);
  if (whole) return whole;
  const [, article = '', noun = ''] = /^((?:[وف]?[بك]?ال|[وف]?لل)?)(.*)$/su.exec(written) ?? [];
  const alone = bare.get(noun);
  if (alone) return article + alone;
  return lost.reduce((word, [form, alif]) => word.replace(form, alif), written.replace(joining, '$1ا'));
});

/** Hamzas that are missing, too many or on the wrong seat. */
export const hamza: Rule = {
  id: 'hamza',
  severity: 'warning',
  languages: 'arabic',
  topics: true,
  asks: 'desk',
  says: {
    ar: 'همزة ناقصة أو زائدة أو على غير كرسيها',
    en: 'a hamza that is missing, too many or on the wrong seat',
  },
  bad: [
    { body: 'وصل الوزير الى المدينة واضاف شيئًا.', fixed: 'وصل الوزير إلى المدينة وأضاف شيئًا.' },
    { body: 'جرت الإنتخابات وفاز الإقتصاد.', fixed: 'جرت الانتخابات وفاز الاقتصاد.' },
    'قال رئيس الحكومة الانجليزية.',
    'كان المسؤلون في الاسلام.',
    'قال ان الدول الاخري وافقت.',
  ],
  good: [
    'قال الوزير إن الانتخابات والاقتصاد والاجتماع أمور مهمة، وأضاف أن ابن عمه استقال.',
    'وصل كامل واصلًا كلامه في الاستراتيجية.',
    'اقرأ `الى` في [النص](https://example.org/).',
  ],
  *find(copy, desk) {
    for (const one of spelledWords(copy, desk)) {
      const mended = mendCertain(one.written);
      if (mended !== one.written) yield finding(one, [mended], mended);
      else {
        const likely = hamzaSlips(one, desk);
        if (likely.length > 0) yield finding(one, likely);
      }
    }
  },
};

/** What a word may be with its hamzas put right, if it looks as though they were not. */
export function hamzaSlips(one: SpelledWord, desk: Desk): string[] {
  const { word, written } = one;
  const mended = mendCertain(written);
  if (mended !== written) return [mended];
  // A name is the business of its topic.
  if (desk.spelling.preferred(word) !== null) return [];
  const [, particle, pronoun] = either.exec(word) ?? [];
  if (particle !== undefined) return ['أ', 'إ'].map((alif) => `${particle}${alif}ن${pronoun}`);
  // Most words end here.
  if (desk.vocabulary.stories(word) > 1 || !/[اأإآؤئء]/u.test(word)) return [];
  return [
    ...new Set([
      ...meant(one, withHamza(word), desk, { doubt: 'likely', asWord: true }),
      ...meant(one, withHamza(withOtherEnd(word)), desk, { doubt: 'likely' }),
      ...meant(one, withHamzaInside(word), desk, { doubt: 'unlikely', asWord: true }),
      ...meant(one, exchanged(word, alifs), desk, { doubt: 'unlikely' }),
      ...meant(one, otherSeats(word), desk, { doubt: 'likely' }),
    ]),
  ];
}

function finding({ start, end }: SpelledWord, likely: string[], mended?: string): Finding {
  return {
    start,
    end,
    message: {
      ar: `راجع الهمزة: لعلها ${oneOf(likely, 'أو')}.`,
      en: `look at the hamza: perhaps ${oneOf(likely, 'or')}.`,
    },
    ...(mended !== undefined && { edits: [{ start, end, text: mended }] }),
  };
}

/** The word with a hamza on the alif that begins it, behind its particles. */
function withHamza(word: string): string[] {
  const [, before = '', rest] = /^([وف]?(?:[بكل]?(?:ال)?|لل))ا(?!ل)(.*)$/su.exec(word) ?? [];
  return rest === undefined ? [] : ['أ', 'إ', 'آ'].map((alif) => before + alif + rest);
}

/** The word with a hamza on an alif in its midst: «كاس». */
function withHamzaInside(word: string): string[] {
  return exchanged(word, ['ا', 'أ']).filter(
    (other) =>
      !other.startsWith('أ') && !other.endsWith('أ') && other.length === word.length && /أ/u.test(other),
  );
}

/** The word with its hamza elsewhere, or with the و that it swallowed: «المسؤلون». */
function otherSeats(word: string): string[] {
  return [...exchanged(word, seats), ...(/ؤ(?!و)/u.test(word) ? [word.replace('ؤ', 'ؤو')] : [])];
}

function exchanged(word: string, letters: readonly string[]): string[] {
  return [...word].flatMap((letter, index) =>
    letters.includes(letter)
      ? letters
          .filter((other) => other !== letter)
          .map((other) => word.slice(0, index) + other + word.slice(index + 1))
      : [],
  );
}
