import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

/** Between two units of one line: what Markdown means by spaces at a line's end is its own business. */
const pattern = /(?<=[^\s\uFFFC])[ \t\u00A0]{2,}(?=\S)|(?<=\uFFFC)[ \t\u00A0]{2,}(?=[^\s\uFFFC])/gu;

export const doubledSpaces: Rule = {
  id: 'doubled-spaces',
  severity: 'error',
  languages: 'any',
  topics: true,
  asks: 'file',
  says: { ar: 'مسافتان متتاليتان', en: 'two spaces in a row' },
  bad: [{ body: 'قال  الوزير   نعم.', fixed: 'قال الوزير نعم.' }],
  good: ['قال الوزير.  \nثم سكت.', '| أ   | ب   |\n|-----|-----|\n| ج   | د   |', '`a  b`'],
  *find(copy) {
    for (const { start, end } of inBlocks(copy, pattern))
      yield {
        start,
        end,
        message: { ar: 'اترك مسافة واحدة.', en: 'leave a single space.' },
        edits: [{ start, end, text: ' ' }],
      };
  },
};
