import { spelledWords } from '../spelled-words.ts';
import { hamzaSlips } from './hamza.ts';
import type { Rule } from './rule.ts';

/** A name that so many stories write is well known. */
const enoughStories = 3;

/** Persian letters have a rule of their own. */
const foreign = /[کیےہھە]/u;

/**
 * A name that is written otherwise than its topic writes it, though it sounds the same: «ترمب» where the topic is «ترامب». Another
 * spelling that the newspaper accepts is an alias of the topic. Words of the language are never taken for names.
 */
export const topicName: Rule = {
  id: 'topic-name',
  severity: 'warning',
  languages: 'arabic',
  topics: false,
  asks: 'desk',
  says: {
    ar: 'اسم مكتوب على غير صورته المعتمدة في موضوعه',
    en: 'a name that is not spelt as its topic spells it',
  },
  bad: ['قال لاوفروف ذلك لتيلرسن.', 'وصل أرجومنتي إلى موسكو.'],
  good: ['قال لافروف لتيلرسون ولأرغومينتي إنه في موسكو.'],
  *find(copy, desk) {
    const words = spelledWords(copy, desk);
    for (const one of words) {
      const { word } = one;
      const preferred = desk.spelling.preferred(word);
      if (preferred === null || foreign.test(word)) continue;
      const { isKnown, start, end } = one;
      const { spelling, isClose } = preferred;
      // A word of the language may be meant, unless it is a letter away from a foreign name that is written here or often.
      const { stories, isWord } = desk.vocabulary;
      const isNamed = copy.source.includes(spelling) || stories(spelling) >= enoughStories;
      const isRare = stories(word) <= Math.max(1, stories(spelling) / enoughStories);
      const isMeant = isClose && isNamed && isRare && !isWord(spelling);
      if (isKnown && !isMeant) continue;
      // What another rule explains is said once.
      if (hamzaSlips(one, desk).length > 0) continue;
      yield {
        start,
        end,
        message: {
          ar: `الاسم في موضوعه «${spelling}»: اكتبه كذلك، أو أضف «${word}» إلى أسماء الموضوع الأخرى (aliases).`,
          en: `the topic's name is «${spelling}»: write it so, or add «${word}» to the topic's aliases.`,
        },
      };
    }
  },
};
