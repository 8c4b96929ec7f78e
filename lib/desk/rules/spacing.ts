import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

/** A space before what closes, after what opens, or none after a comma. */
const before = /(?<=[^\s])[ \t\u00A0]+(?=[،؛؟…»›]|[.!)\]:](?=\s|$|[»›]))/gu;
const after = /(?<=[«‹])[ \t\u00A0]+(?=\S)/gu;
const missing = /(?<=\p{L}\p{M}*)[،؛؟](?=\p{L})/gu;

/** W3C, «Arabic & Persian Layout Requirements», on punctuation: it stands on the word before it. */
export const spacing: Rule = {
  id: 'spacing',
  severity: 'error',
  languages: 'arabic',
  topics: true,
  asks: 'file',
  says: {
    ar: 'مسافة قبل علامة الترقيم، أو لا مسافة بعدها',
    en: 'a space before a punctuation mark, or none after it',
  },
  bad: [
    { body: 'قال ، ثم سكت …', fixed: 'قال، ثم سكت…' },
    { body: 'قال « نعم » .', fixed: 'قال «نعم».' },
    { body: 'قال،ثم سكت.', fixed: 'قال، ثم سكت.' },
  ],
  good: ['قال، ثم سكت… فقال: «نعم»؛ لماذا؟ (لا أدري). منصة .NET مفيدة.', 'قال «…» ثم سكت، «… ثم عاد».'],
  *find(copy) {
    for (const { block, match, start, end } of inBlocks(copy, before)) {
      // «… ثم عاد»: what is left out at the beginning stands alone.
      const left = block.text.charAt(match.index - 1);
      if (/[«‹(]/u.test(left)) continue;
      yield {
        start,
        end,
        message: {
          ar: 'احذف المسافة قبل علامة الترقيم.',
          en: 'remove the space before the punctuation mark.',
        },
        edits: [{ start, end, text: '' }],
      };
    }
    for (const { start, end } of inBlocks(copy, after))
      yield {
        start,
        end,
        message: { ar: 'احذف المسافة بعد علامة الفتح.', en: 'remove the space after the opening mark.' },
        edits: [{ start, end, text: '' }],
      };
    for (const { start, end } of inBlocks(copy, missing))
      yield {
        start,
        end,
        message: { ar: 'ضع مسافة بعد علامة الترقيم.', en: 'put a space after the punctuation mark.' },
        edits: [{ start: end, end, text: ' ' }],
      };
  },
};
