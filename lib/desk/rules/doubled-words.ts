import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

const pattern = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,})([ \n]+)\1(?![\p{L}\p{M}])/gu;

/** Words that are doubled on purpose («جدا جدا»), or that may follow themselves as another word («من مَن»). */
const meant = new Set(
  'جدا جدًا جدًّا رويدا رويدًا شيئا شيئًا يوما يومًا فردا فردًا واحدا واحدًا بابا بابًا بيتا بيتًا مهلا مهلًا سواء من ما صفا صفًا نقطة خطوة كلمة حرفا حرفًا قطرة عاما عامًا بندا بندًا جزءا جزءًا'.split(
    ' ',
  ),
);

/** Words that never follow themselves: of two, one is too many. */
const certain = new Set(
  'في إلى على عن أن إن التي الذي الذين قد كان كانت هذا هذه ذلك مع بعد قبل بين حتى لم لن لا أو ثم كل خلال منذ هو هي'.split(
    ' ',
  ),
);

export const doubledWords: Rule = {
  id: 'doubled-words',
  severity: 'warning',
  languages: 'any',
  topics: true,
  asks: 'desk',
  says: { ar: 'كلمة مكررة', en: 'a word that is written twice' },
  bad: [{ body: 'وصل الوزير إلى إلى المدينة.', fixed: 'وصل الوزير إلى المدينة.' }, 'قال الوزير الوزير نعم.'],
  good: [
    'تقدم شيئًا فشيئًا ورويدًا رويدًا، وطلب من من حضر، وهو بعيد جدًا جدًا.',
    'بطرس بطرس غالي من هيئة بي بي سي',
    'يتقدم خطوة خطوة',
  ],
  *find(copy, { spelling }) {
    for (const { match, start, end } of inBlocks(copy, pattern)) {
      const [, word = '', between = ''] = match;
      // «بي بي سي» spells letters.
      if (meant.has(word) || (word.length < 3 && !certain.has(word)) || spelling.doubles.has(word)) continue;
      const second = { start: start + word.length, end, text: '' };
      yield {
        start: start + word.length + between.length,
        end,
        message: { ar: `«${word}» مكررة: احذف إحداهما.`, en: `«${word}» is written twice: remove one.` },
        ...(certain.has(word) && { edits: [second] }),
      };
    }
  },
};
