import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

/** ﴾ ﴿ and the ligatures of whole phrases (ﷺ, ﷲ) are meant. */
const pattern = /[\uFB50-\uFD3D\uFD50-\uFDCF\uFE70-\uFEFC]+/gu;

/** Unicode, chapter 9.2: these forms are for old systems; a font chooses the form of a letter. */
export const presentationForms: Rule = {
  id: 'presentation-forms',
  severity: 'error',
  languages: 'any',
  topics: true,
  asks: 'file',
  says: {
    ar: 'حروف بأشكال العرض، كالتي تُنسخ من ملفات PDF',
    en: 'presentation forms, as copied from PDF files',
  },
  bad: [{ body: 'وصل إلى ﺳﻮﺭﻳﺎ وقال ﻻ.', fixed: 'وصل إلى سوريا وقال لا.' }],
  good: ['قال النبي ﷺ ﴿اقرأ﴾ في سوريا.'],
  *find(copy) {
    for (const { match, start, end } of inBlocks(copy, pattern)) {
      const text = match[0].normalize('NFKC');
      yield {
        start,
        end,
        message: {
          ar: `حروف بأشكال العرض: اكتب «${text}».`,
          en: `letters in presentation forms: write «${text}».`,
        },
        edits: [{ start, end, text }],
      };
    }
  },
};
