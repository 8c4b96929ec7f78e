import { spelledWords } from '../spelled-words.ts';
import { meant, oneOf } from '../spelling-slips.ts';
import { finalLetterSlips } from './final-letter.ts';
import { hamzaSlips } from './hamza.ts';
import type { Rule } from './rule.ts';

/** Of a shorter unknown word, some other is always near: it is more likely a name. */
const shortest = 5;
const mostSuggestions = 3;

/** Letters that are taken for one another by ear. */
const heard: Record<string, string> = { ض: 'ظ', ظ: 'ض', ذ: 'ز', ز: 'ذ', ث: 'س' };

/**
 * A word that no dictionary, topic or other story knows, one slip away from one that they know: two letters changed about, one typed
 * twice, one left out. A word that is near to none is a name: nothing is said of it.
 */
export const misspelling: Rule = {
  id: 'misspelling',
  severity: 'warning',
  languages: 'arabic',
  topics: false,
  asks: 'desk',
  says: {
    ar: 'كلمة غير معروفة قريبة من كلمة معروفة',
    en: 'an unknown word that is one slip from a known one',
  },
  bad: ['قالت الحككومة ذلك.', 'أعلنت الحوكمة في الحكومات ذلك.', 'زارت المحافضة، وهي من المحافظات.'],
  good: ['قالت الحكومة إن تيلرسون ولافروف وأوزومجو وتوكارتشوك وصلوا إلى المدينة وسيستقبلونهم.'],
  *find(copy, desk) {
    for (const one of spelledWords(copy, desk)) {
      if (one.word.length < shortest || one.isKnown) continue;
      // What another rule explains is said once.
      if (hamzaSlips(one, desk).length > 0 || finalLetterSlips(one, desk).length > 0) continue;
      const likely = [
        ...meant(one, withoutDoubles(one.word), desk, { doubt: 'likely' }),
        ...meant(one, changedAbout(one.word), desk, { doubt: 'possible' }),
      ].slice(0, mostSuggestions);
      if (likely.length === 0) continue;
      yield {
        start: one.start,
        end: one.end,
        message: {
          ar: `«${one.word}» غير معروفة: لعلها ${oneOf(likely, 'أو')}.`,
          en: `«${one.word}» is not known: perhaps ${oneOf(likely, 'or')}.`,
        },
      };
    }
  },
};

/** The word with one of two like letters. Foreign names hardly have such. */
function withoutDoubles(word: string): string[] {
  return [...word].flatMap((letter, index) =>
    letter === word.charAt(index + 1) ? [word.slice(0, index) + word.slice(index + 1)] : [],
  );
}

/** The word with two of its letters in the other order, or with one that sounds like it. */
function changedAbout(word: string): string[] {
  return [...word].flatMap((letter, index) => {
    const [before, next, after] = [word.slice(0, index), word.charAt(index + 1), word.slice(index + 2)];
    const sound = heard[letter];
    return [
      ...(next && next !== letter ? [before + next + letter + after] : []),
      ...(sound ? [before + sound + word.slice(index + 1)] : []),
    ];
  });
}
