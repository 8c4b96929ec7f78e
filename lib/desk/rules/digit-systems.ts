import { inBlocks } from './in-blocks.ts';
import type { Rule } from './rule.ts';

const arabicIndic = /[\u0660-\u0669\u06F0-\u06F9]/u;
const number = /[\d\u0660-\u0669\u06F0-\u06F9]+(?:[.,٫٬:][\d\u0660-\u0669\u06F0-\u06F9]+)*/gu;

/** A story counts in one system of digits: Latin ones, the house's own, unless it has others throughout. */
export const digitSystems: Rule = {
  id: 'digit-systems',
  severity: 'error',
  languages: 'arabic',
  topics: true,
  asks: 'file',
  says: { ar: 'أرقام من نظامين في خبر واحد', en: 'digits of two systems in one story' },
  bad: [
    {
      body: 'في عام 2017 قتل ٢٥ شخصًا و١٢٫٥ ألف رأس، أي 3 أمثال.',
      fixed: 'في عام 2017 قتل 25 شخصًا و12.5 ألف رأس، أي 3 أمثال.',
    },
    'في عام ٢٠١٧ قتل ٢٥ شخصًا في 3 أيام.',
  ],
  good: [{ fields: {}, body: 'في عام 2017 قتل 25,000 شخص.' }, 'في عام ٢٠١٧ قتل ٢٥ شخصًا. `3`'],
  *find(copy) {
    const numbers = [...inBlocks(copy, number)];
    const isEastern = (text: string): boolean => arabicIndic.test(text);
    const eastern = numbers.filter(({ match }) => isEastern(match[0]));
    const latin = numbers.filter(({ match }) => !isEastern(match[0]));
    if (eastern.length === 0 || latin.length === 0) return;
    const toLatin = latin.length >= eastern.length;
    for (const { match, start, end } of toLatin ? eastern : latin) {
      const text = toLatin ? latinDigits(match[0]) : null;
      yield {
        start,
        end,
        message: {
          ar: `«${match[0]}» من نظام أرقام غير الذي في سائر الخبر: اكتب الأرقام كلها بنظام واحد.`,
          en: `"${match[0]}" is in other digits than the rest of the story: use one system.`,
        },
        ...(text !== null && { edits: [{ start, end, text }] }),
      };
    }
  },
};

function latinDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll('٫', '.')
    .replaceAll('٬', ',');
}
