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
  says: {
    ar: 'كلمة غير معروفة قريبة من كلمة معروفة',
    en: 'an unknown word that is one slip from a known one',
  },
  bad: ['أعلنت الحوكمة ذلك في الجتماع.', 'قالت الحككومة ذلك.', 'جرت مباحضات في المدينة والمحافضة.'],
  good: ['قالت الحكومة إن تيلرسون ولافروف وأوزومجو وتوكارتشوك وصلوا إلى المدينة وسيستقبلونهم.'],
  *find(copy, desk) {
    for (const one of spelledWords(copy, desk)) {
      if (one.word.length < shortest || one.isKnown) continue;
      // What another rule explains is said once.
      if (hamzaSlips(one, desk).length > 0 || finalLetterSlips(one, desk).length > 0) continue;
      const likely = meant(one, slips(one.word), desk, { doubt: 'likely' }).slice(0, mostSuggestions);
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

function slips(word: string): string[] {
  const found = new Set<string>();
  for (let index = 0; index < word.length; index += 1) {
    const [before, letter, next, after] = [
      word.slice(0, index),
      word.charAt(index),
      word.charAt(index + 1),
      word.slice(index + 2),
    ];
    if (next && next !== letter) found.add(before + next + letter + after);
    if (next === letter) found.add(before + next + after);
    const sound = heard[letter];
    if (sound) found.add(before + sound + word.slice(index + 1));
  }
  return [...found];
}
