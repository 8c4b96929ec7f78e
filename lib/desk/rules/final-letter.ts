import { type SpelledWord, spelledWords } from '../spelled-words.ts';
import { meant, oneOf } from '../spelling-slips.ts';
import type { Finding, Rule } from './rule.ts';

const others: Record<string, string> = { ى: 'ي', ي: 'ى', ة: 'ه', ه: 'ة' };

/** Words of every story that are nothing else with the other letter. */
const certain = new Map(
  [
    'في',
    'التي',
    'الذي',
    'حتى',
    'لدى',
    'الثاني',
    'مدى',
    'أخرى',
    'الأخرى',
    'السابقة',
    'الماضي',
    'الحالي',
    'التالي',
  ].map((word) => [word.slice(0, -1) + others[word.slice(-1)], word]),
);

/** After «علي» these show that «على» was meant. */
const afterOn = /^\s+(?:أن|هذا|هذه|ذلك|تلك|كل|أي|ما|من|نحو|حد|مدى|الأقل|الرغم)(?!\p{L})/u;

/** ى for ي and ة for ه at a word's end, as keyboards and habits of some countries have it. */
export const finalLetter: Rule = {
  id: 'final-letter',
  severity: 'warning',
  languages: 'arabic',
  topics: true,
  says: { ar: 'خلط بين ى وي، أو بين ة وه، في آخر الكلمة', en: 'ى for ي, or ة for ه, at the end of a word' },
  bad: [
    { body: 'قال فى المدينة التى زارها وفى غيرها.', fixed: 'قال في المدينة التي زارها وفي غيرها.' },
    'قال رئيس الحكومه المصريه.',
    'هذا الأمر إلي المدرسة واتفقوا علي أن يعودوا.',
    'جرى ذلك في القريه.',
  ],
  good: ['على المدرسة التي في المستشفى وجه علي ومدى الصوت، ومياهه ووجهه إليه.', '`فى`'],
  *find(copy, desk) {
    for (const one of spelledWords(copy, desk)) {
      const { word, written, after } = one;
      const last = word.slice(-1);
      const other = others[last];
      if (!other) continue;
      const meantWord = word.slice(0, -1) + other;
      const mended = mendCertain(written);
      if (mended !== null) yield finding(one, [mended], mended);
      else if ((/^[وف]?علي$/.test(word) && afterOn.test(after)) || /^[وف]?إلي$/.test(word))
        yield finding(one, [meantWord]);
      else {
        const likely = meant(one, [meantWord], desk, { doubt: last === 'ة' ? 'unlikely' : 'likely' });
        if (likely.length > 0) yield finding(one, likely);
      }
    }
  },
};

function mendCertain(written: string): string | null {
  const [, particle = '', rest = ''] = /^([وف]?)(.*)$/su.exec(written) ?? [];
  const whole = certain.get(written);
  if (whole) return whole;
  const behind = particle ? certain.get(rest) : undefined;
  return behind ? particle + behind : null;
}

function finding({ start, end }: SpelledWord, likely: string[], mended?: string): Finding {
  return {
    start,
    end,
    message: {
      ar: `راجع آخر الكلمة: لعلها ${oneOf(likely, 'أو')}.`,
      en: `look at the last letter: perhaps ${oneOf(likely, 'or')}.`,
    },
    ...(mended !== undefined && { edits: [{ start, end, text: mended }] }),
  };
}
