import type { Desk } from '../desk.ts';
import { type SpelledWord, spelledWords } from '../spelled-words.ts';
import { meant, oneOf, withOtherEnd } from '../spelling-slips.ts';
import type { Finding, Rule } from './rule.ts';

/** Words of every story that are nothing else with the other letter. */
const certain = new Map(
  ['في', 'التي', 'الذي', 'حتى', 'الثاني', 'أخرى', 'الأخرى', 'السابقة', 'الماضي', 'الحالي', 'التالي'].map(
    (word) => [withOtherEnd(word), word],
  ),
);

/** After «علي» these show that «على» was meant. */
const afterOn = /^\s+(?:أن|هذا|هذه|ذلك|تلك|كل|أي|ما|من|نحو|حد|مدى|الأقل|الرغم)(?!\p{L})/u;

/** ى for ي and ة for ه at a word's end, as keyboards and habits of some countries have it. */
export const finalLetter: Rule = {
  id: 'final-letter',
  severity: 'warning',
  languages: 'arabic',
  topics: true,
  asks: 'desk',
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
      const mended = mendCertain(one.written);
      if (mended !== null) yield finding(one, [mended], mended);
      else {
        const likely = finalLetterSlips(one, desk);
        if (likely.length > 0) yield finding(one, likely);
      }
    }
  },
};

/** A definite noun takes no pronoun: «الحكومه». */
const definite = /^[وف]?(?:[بك]?ال|لل).{2,}ه$/u;

/** What looks like the feminine of an adjective, «وطنيه», and is no dual, «والديه». */
const adjective = /^(?!.?(?:والد|عين|جانب|طرف|ساق|عل|ول)يه$).{3,}يه$/u;

/** Numbers, and what is counted most. */
const counted = new Set('واحدة ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة سنة مدينة'.split(' '));

/** What goes on without an article: after a pronoun, an adjective would have it. */
const indefinite = /^ (?!ال|و|من |في |إلى |على |عن |أن )[\p{Script=Arabic}\d]/u;

/** Words whose ه is mostly the pronoun. */
const ownPronoun = new Set('وحده صوره حوله حمله رئيسه مديره نفسه مقابله عامه'.split(' '));

/** What a word may be with its last letter put right, if it looks as though that were wrong. */
export function finalLetterSlips(one: SpelledWord, desk: Desk): string[] {
  const { word } = one;
  const other = withOtherEnd(word);
  if (other === word) return [];
  const { written, after, isKnown } = one;
  if ((/^[وف]?علي$/.test(word) && afterOn.test(after)) || /^[وف]?إلي$/.test(word)) return [other];
  const { vocabulary } = desk;
  if (!isKnown && definite.test(word) && vocabulary.isWord(other)) return [other];
  const isCareless = written.length === word.length;
  if (isCareless && vocabulary.stories(word) <= 1) {
    if (counted.has(other) && indefinite.test(after)) return [other];
    // An adjective takes the article; what only looks like one does not.
    if (adjective.test(word) && vocabulary.isWord(other) && vocabulary.isWord(`ال${other}`)) return [other];
    if (word.endsWith('اه') && word.length > 3 && vocabulary.stories(other) > 0) return [other];
  }
  const isDotted = word.endsWith('ي') || word.endsWith('ى');
  const isNoun = word.endsWith('ه') && indefinite.test(after) && !ownPronoun.has(word);
  return meant(one, [other], desk, {
    doubt: word.endsWith('ة') ? 'unlikely' : 'likely',
    asWord: isCareless && (isDotted || isNoun),
  });
}

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
