import type { Desk } from '../desk.ts';
import { arabicWords } from '../letters.ts';
import type { Rule } from './rule.ts';

const arabic: Record<string, readonly string[]> = {
  ک: ['ك'],
  ی: ['ي', 'ى'],
  ے: ['ي'],
  ہ: ['ه'],
  ھ: ['ه'],
  ە: ['ه'],
};
const foreign = /[کیےہھە]/gu;
/** Letters that only such languages have: the word is theirs. */
const theirs = /[پچژگٹڈڑںۀۆۇۈېڕڵ]/u;

/** Letters of Persian and Urdu keyboards in Arabic words: they look the same and are not found by a search. */
export const persianLetters: Rule = {
  id: 'persian-letters',
  severity: 'error',
  languages: 'arabic',
  topics: true,
  asks: 'desk',
  says: { ar: 'حروف فارسية (ک ی) في كلمات عربية', en: 'Persian letters (ک ی) in Arabic words' },
  bad: [
    { body: 'وصل الوزیر إلى المدینة وقال کلمة.', fixed: 'وصل الوزير إلى المدينة وقال كلمة.' },
    'وصل تیلرمون.',
  ],
  good: ['صحيفة «پیام گیلان» الإيرانية.'],
  *find({ blocks }, desk) {
    for (const block of blocks) {
      if (block.text.search(foreign) < 0) continue;
      for (const { word, start, end } of arabicWords(block.text)) {
        const written = block.text.slice(start, end);
        if (written.search(foreign) < 0 || theirs.test(word)) continue;
        const place = { start: block.start + start, end: block.start + end };
        const spellings = arabicSpellings(written);
        const known = spellings.filter((spelling) => isKnown(spelling, desk));
        const text = known.length === 1 ? known[0] : spellings.length === 1 ? spellings[0] : undefined;
        yield {
          ...place,
          message: {
            ar: `في «${written}» حروف فارسية: اكتب «${text ?? spellings.join('» أو «')}».`,
            en: `«${written}» holds Persian letters: write «${text ?? spellings.join('» or «')}».`,
          },
          ...(known.length === 1 && text !== undefined && { edits: [{ ...place, text }] }),
        };
      }
    }
  },
};

function isKnown(written: string, { vocabulary, spelling }: Desk): boolean {
  const word = [...arabicWords(written)][0]?.word ?? '';
  return vocabulary.knows(word) || spelling.accepts(word);
}

/** ی is ي within a word, and ي or ى at its end. */
function arabicSpellings(written: string): string[] {
  const last = written.length - 1;
  const inner = written.replace(foreign, (letter, at: number) => {
    const [first = letter] = arabic[letter] ?? [];
    return at === last && letter === 'ی' ? letter : first;
  });
  return inner.endsWith('ی') ? ['ي', 'ى'].map((end) => inner.slice(0, -1) + end) : [inner];
}
