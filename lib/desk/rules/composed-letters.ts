import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

/** A letter with the marks that follow it. */
const cluster = /\P{M}\p{M}+/gu;

/** W3C, «Character Model for the World Wide Web: String Matching»: text is kept in NFC. */
export const composedLetters: Rule = {
  id: 'composed-letters',
  severity: 'error',
  languages: 'any',
  topics: true,
  asks: 'file',
  says: { ar: 'حروف مفككة (ليست بصيغة NFC)', en: 'letters that are not composed (NFC)' },
  bad: [{ body: 'قال ا\u0654حمد لا\u0653خر.', fixed: 'قال أحمد لآخر.' }],
  good: ['قال أحمد لآخر، وكُتِبَ جدًّا.', 'café'],
  *find(copy) {
    // Nearly every file is composed, which is seen at once.
    if (copy.source.normalize('NFC') === copy.source) return;
    for (const { match, start, end } of inBlocks(copy, cluster)) {
      const text = match[0].normalize('NFC');
      // Vowel signs of one letter in another order look the same and are left to the parser.
      if (text.length === match[0].length) continue;
      yield {
        start,
        end,
        message: { ar: `اكتب «${text}» حرفًا واحدًا.`, en: `write «${text}» as one letter.` },
        edits: [{ start, end, text }],
      };
    }
  },
};
