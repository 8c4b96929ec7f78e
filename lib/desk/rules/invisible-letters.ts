import { codePoints } from './bidi-controls.ts';
import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

/** Soft hyphens, spaces and joiners without width, byte-order marks, variation selectors after letters, tags, other spaces of typesetters. */
const always = /[\u00AD\u180E\u200B\u2060-\u2064\uFEFF\u{E0000}-\u{E007F}]+/gu;
/** Joiners are letters in Persian and Urdu; in Arabic they only come with what is pasted. */
const joiners = /[\u200C\u200D]+/gu;

export const invisibleLetters: Rule = {
  id: 'invisible-letters',
  severity: 'error',
  languages: 'any',
  topics: true,
  asks: 'file',
  says: { ar: 'محارف لا تُرى', en: 'characters that are not to be seen' },
  bad: [
    { body: 'قال\u200B نعم\uFEFF ثم\u00AD سكت.', fixed: 'قال نعم ثم سكت.' },
    { body: 'وصل ال\u200Cوزير.', fixed: 'وصل الوزير.' },
  ],
  good: ['قال نعم.', { fields: { lang: 'fa' }, body: 'می\u200Cخواهم' }],
  *find(copy) {
    for (const pattern of copy.language === 'ar' ? [always, joiners] : [always]) {
      for (const { match, start, end } of inBlocks(copy, pattern)) {
        const codes = codePoints(match[0]);
        yield {
          start,
          end,
          message: { ar: `احذف المحرف الخفي ${codes}.`, en: `remove the invisible character ${codes}.` },
          edits: [{ start, end, text: '' }],
        };
      }
    }
  },
};
