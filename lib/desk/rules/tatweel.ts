import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

/** Within a word, or several at its end. One at a word's end joins it to a number or a name («الـ50»), and stands in «هـ». */
const pattern = /\u0640+(?=[\u0621-\u064A\u064B-\u0652\u0671])|(?<=\p{L})\u0640{2,}/gu;

/** W3C, «Arabic & Persian Layout Requirements», on U+0640: lengthening is for the setting of type, never for the text. */
export const tatweel: Rule = {
  id: 'tatweel',
  severity: 'error',
  languages: 'any',
  topics: true,
  asks: 'file',
  says: { ar: 'لا تطويل (ـ) داخل الكلمات', en: 'no tatweel (ـ) within words' },
  bad: [
    { body: 'خبر عـــاجل من سوريا.', fixed: 'خبر عاجل من سوريا.' },
    { body: 'قال محمــــد هذا.', fixed: 'قال محمد هذا.' },
  ],
  good: ['في 15 رجب 1438 هـ احتفلوا بالذكرى الـ50.', 'رمز `عـاجل`.'],
  *find(copy) {
    for (const { start, end } of inBlocks(copy, pattern))
      yield {
        start,
        end,
        message: { ar: 'احذف التطويل (ـ).', en: 'remove the tatweel (ـ).' },
        edits: [{ start, end, text: '' }],
      };
  },
};
