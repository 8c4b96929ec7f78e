import { type SpelledWord, spelledWords } from '../spelled-words.ts';
import { meant, oneOf } from '../spelling-slips.ts';
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
    'أجرى أجرت أطلق أطلقت أصبح أصبحت أكدوا أمام إذا إنه إنها أنه أنها أمس إيران إسرائيل أميركا أوروبا إفريقيا أفريقيا',
    'إعلان إجراء إجراءات إدارة إطلاق إنتاج إصلاح إرهاب أزمة أسعار أسبوع أعضاء أعمال أسواق أعلى أقل أكبر أمن أمنية',
  ]
    .flatMap((line) => line.split(' '))
    .map((word) => [word.replace(/^[أإ]/, 'ا'), word]),
);

/** How words begin that are never written without their hamza, whatever stands before and after. */
const stems = {
  إ: 'نجليز سلام يران سرائيل نسان رهاب دارة دارات صلاح جراء علان نتاج طلاق قليم مارات يطالي يجاب نترنت ثيوبي ندونيسي سبان ستراتيج فريقي',
  أ: 'فغان وروب وكران مريك ميرك ردن زمة زمات سعار سبوع سابيع عضاء سواق كثر طفال حزاب هداف موال رباح نباء خبار وضاع راضي شخاص جهزة سلحة سباب فراد ساس',
};
const before = '^([وف]?(?:[بكل]?(?:ال)?|لل))';
const lost = Object.entries(stems).map(
  ([alif, words]) => [new RegExp(`${before}ا(?=${words.replaceAll(' ', '|')})`, 'u'), `$1${alif}`] as const,
);

/** Words that begin with a joining alif, which takes no hamza: the fifth form of error in every style book. */
const joining =
  /^([وف]?(?:[بكل]?(?:ال)?|لل))إ(?=نتخاب|قتصاد|جتماع|ستثمار|ستخدام|تفاق|حتجاج|ختيار|عتقال|عتماد|نفجار|ستقلال|حتلال|عتداء|قتراح|كتشاف|متحان|نتظار|ستعداد|ستمرار|عتراف|ستقبال|ستهداف|نسحاب|نتقال|ختبار|ستفتاء|حتياط|تحاد|تجاه|تهام|تصال|بتكار|رتفاع|نخفاض)/u;

/** Hamzas that are missing, too many or on the wrong seat. */
export const hamza: Rule = {
  id: 'hamza',
  severity: 'warning',
  languages: 'arabic',
  topics: true,
  says: {
    ar: 'همزة ناقصة أو زائدة أو على غير كرسيها',
    en: 'a hamza that is missing, too many or on the wrong seat',
  },
  bad: [
    { body: 'وصل الوزير الى المدينة واضاف شيئًا.', fixed: 'وصل الوزير إلى المدينة وأضاف شيئًا.' },
    { body: 'جرت الإنتخابات وفاز الإقتصاد.', fixed: 'جرت الانتخابات وفاز الاقتصاد.' },
    'قال رئيس الحكومة الانجليزية.',
    'كان المسؤلون في الاسلام.',
  ],
  good: [
    'قال الوزير إن الانتخابات والاقتصاد والاجتماع أمور مهمة، وأضاف أن ابن عمه استقال.',
    'اقرأ `الى` في [النص](https://example.org/).',
  ],
  *find(copy, desk) {
    for (const one of spelledWords(copy, desk)) {
      const mended = mendCertain(one.written);
      if (mended !== one.written) yield finding(one, [mended], mended);
      else {
        const likely = [
          ...meant(one, withHamza(one.word), desk, { doubt: 'likely', asWord: true }),
          ...meant(one, otherHamzas(one.word), desk, { doubt: 'unlikely' }),
          ...meant(one, otherSeats(one.word), desk, { doubt: 'likely' }),
        ];
        if (likely.length > 0) yield finding(one, [...new Set(likely)]);
      }
    }
  },
};

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

function mendCertain(written: string): string {
  const [, particle = '', rest = ''] = /^([وف]?)(.*)$/su.exec(written) ?? [];
  const whole = certain.get(written) ?? (particle && certain.get(rest) ? particle + certain.get(rest) : null);
  if (whole) return whole;
  return lost.reduce((word, [form, alif]) => word.replace(form, alif), written.replace(joining, '$1ا'));
}

/** The word with a hamza on the alif that begins it, behind its particles. */
function withHamza(word: string): string[] {
  const [, before = '', rest] = /^([وف]?(?:[بكل]?(?:ال)?|لل))ا(?!ل)(.*)$/su.exec(word) ?? [];
  return rest === undefined ? [] : ['أ', 'إ', 'آ'].map((alif) => before + alif + rest);
}

/** The word with another alif in one place. */
function otherHamzas(word: string): string[] {
  return exchanged(word, alifs);
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
