import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

const arabicMark: Record<string, string> = { ',': '،', ';': '؛', '?': '؟' };

/** After Arabic, whatever closes in between; or before Arabic, unless what stands before is a number's group. */
const pattern =
  /(?<=[\p{Script=Arabic}\p{M}][»›"')\]٪%]* ?)[,;?]|(?<=[\p{L}\p{N}»)] ?)[,;?](?=[ \n]+\p{Script=Arabic})/gu;

/** W3C, «Arabic & Persian Layout Requirements», on punctuation: the comma, semicolon and question mark of Arabic are letters of their own. */
export const latinPunctuation: Rule = {
  id: 'latin-punctuation',
  severity: 'error',
  languages: 'arabic',
  topics: true,
  asks: 'file',
  says: {
    ar: 'علامات الترقيم في النص العربي عربية: ، ؛ ؟',
    en: 'Arabic text has the Arabic comma, semicolon and question mark: ، ؛ ؟',
  },
  bad: [
    { body: 'قال, ثم سكت.', fixed: 'قال، ثم سكت.' },
    { body: 'قال , ثم سكت.', fixed: 'قال ، ثم سكت.' },
    { body: 'من قال هذا?', fixed: 'من قال هذا؟' },
    { body: 'قال «نعم»; ثم سكت في 2017, بعد عام.', fixed: 'قال «نعم»؛ ثم سكت في 2017، بعد عام.' },
    { body: 'في 2017 , إلى موسكو.', fixed: 'في 2017 ، إلى موسكو.' },
    { body: 'وصل إلى Paris, ثم عاد.', fixed: 'وصل إلى Paris، ثم عاد.' },
  ],
  good: [
    'بلغ العدد 25,000 شخص، وقال: «نعم»؛ فلماذا؟',
    'نشرت مجلة Nature, Science and Cell البحث، وفيها `a, b؟`.',
    'يرى [الموقع](https://example.org/?a=1,2) غير ذلك.',
  ],
  *find(copy) {
    for (const { match, start, end } of inBlocks(copy, pattern)) {
      const written = match[0];
      const text = arabicMark[written] ?? written;
      yield {
        start,
        end,
        message: { ar: `ضع «${text}» مكان "${written}".`, en: `write «${text}» instead of "${written}".` },
        edits: [{ start, end, text }],
      };
    }
  },
};
