import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

/** A pair of quotation marks that are not Arabic, with what they enclose; or an odd one beside an Arabic letter. */
const pattern = /["“”„]([^"“”„]*)["“”„]|(?<=\p{Script=Arabic})["“”„]|["“”„](?=\p{Script=Arabic})/gu;
const arabic = /\p{Script=Arabic}/u;

/** CLDR, `ar`, quotation marks as the Arab press sets them: «…», and ‹…› within. */
export const straightQuotes: Rule = {
  id: 'straight-quotes',
  severity: 'error',
  languages: 'arabic',
  topics: true,
  asks: 'file',
  says: {
    ar: 'الكلام العربي المقتبس بين «…»، وما في داخله بين ‹…›',
    en: 'Arabic words are quoted by «…», and by ‹…› within',
  },
  bad: [
    { body: 'قال "نعم" ثم “لا”.', fixed: 'قال «نعم» ثم «لا».' },
    { body: 'قال: «وصفوه بأنه "كبير" جدًا».', fixed: 'قال: «وصفوه بأنه ‹كبير› جدًا».' },
    'قال "نعم ثم سكت.',
  ],
  good: ['قال «نعم» في "The Times" و`"رمز"`.', 'قال: «وصفوه بأنه ‹كبير› جدًا».'],
  *find(copy) {
    for (const { block, match, start, end } of inBlocks(copy, pattern)) {
      if (match[1] === undefined) {
        yield {
          start,
          end,
          message: {
            ar: `علامة اقتباس "${match[0]}" بلا قرين: ضع «…» حول الكلام المقتبس.`,
            en: `a quotation mark ${match[0]} without its other: put «…» around what is quoted.`,
          },
        };
      } else if (arabic.test(match[1])) {
        const [open, close] = isQuoted(block.text.slice(0, match.index)) ? ['‹', '›'] : ['«', '»'];
        yield {
          start,
          end,
          message: {
            ar: `ضع ${open}…${close} مكان ${match[0].charAt(0)}…${match[0].at(-1)}`,
            en: `write ${open}…${close} instead of ${match[0].charAt(0)}…${match[0].at(-1)}`,
          },
          edits: [
            { start, end: start + 1, text: open },
            { start: end - 1, end, text: close },
          ],
        };
      }
    }
  },
};

function isQuoted(before: string): boolean {
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}
