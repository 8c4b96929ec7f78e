import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

const pattern = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** W3C, «How to use Unicode controls for bidi text»: where there is markup, direction is markup; the site isolates by itself. */
export const bidiControls: Rule = {
  id: 'bidi-controls',
  severity: 'error',
  languages: 'any',
  topics: true,
  asks: 'file',
  says: { ar: 'علامات اتجاه خفية', en: 'invisible marks of direction' },
  bad: [{ body: 'قال\u200F نعم \u202Aabc\u202C ثم\u2067 سكت.', fixed: 'قال نعم abc ثم سكت.' }],
  good: ['قال نعم abc ثم سكت.'],
  *find(copy) {
    for (const { match, start, end } of inBlocks(copy, pattern)) {
      const codes = codePoints(match[0]);
      yield {
        start,
        end,
        message: {
          ar: `احذف علامة الاتجاه الخفية ${codes}.`,
          en: `remove the invisible mark of direction ${codes}.`,
        },
        edits: [{ start, end, text: '' }],
      };
    }
  },
};

/** «U+200F U+202A». */
export function codePoints(text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  }).join(' ');
}
