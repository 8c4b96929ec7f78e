import { spelledWords } from '../spelled-words.ts';
import type { Rule } from './rule.ts';

/**
 * A name that is written otherwise than its topic writes it, though it sounds the same: «ترمب» where the topic is «ترامب». Another
 * spelling that the newspaper accepts is an alias of the topic. Words of the language are never taken for names.
 */
export const topicName: Rule = {
  id: 'topic-name',
  severity: 'warning',
  languages: 'arabic',
  topics: false,
  says: {
    ar: 'اسم مكتوب على غير صورته المعتمدة في موضوعه',
    en: 'a name that is not spelt as its topic spells it',
  },
  bad: ['قال لاوفروف ذلك لتيلرسن.', 'وصل ارجومنتي إلى موسكو.'],
  good: ['قال لافروف لتيلرسون ولأرغومينتي إنه في موسكو.'],
  *find(copy, desk) {
    for (const { word, isKnown, start, end } of spelledWords(copy, desk)) {
      const preferred = isKnown ? null : desk.spelling.preferred(word);
      if (preferred === null) continue;
      yield {
        start,
        end,
        message: {
          ar: `الاسم في موضوعه «${preferred}»: اكتبه كذلك، أو أضف «${word}» إلى أسماء الموضوع الأخرى (aliases).`,
          en: `the topic's name is «${preferred}»: write it so, or add «${word}» to the topic's aliases.`,
        },
      };
    }
  },
};
