import type { Finding, Rule } from './rule.ts';

const closes: Record<string, string> = { '«': '»', '‹': '›', '(': ')', '[': ']', '{': '}' };
const opens: Record<string, string> = Object.fromEntries(
  Object.entries(closes).map(([open, close]) => [close, open]),
);

const marks = /[«»‹›()[\]{}]/g;

/** «1)» and «أ)» at the start of a block count its points. */
const label = /^[\s\uFFFC]*[\p{L}\p{N}]{1,2}\)/u;

/** Quotation marks and brackets are closed in the paragraph that opens them. */
export const balancedMarks: Rule = {
  id: 'balanced-marks',
  severity: 'error',
  languages: 'any',
  topics: true,
  asks: 'file',
  says: { ar: '«» أو أقواس بلا قرين', en: 'quotation marks or brackets without their other' },
  bad: ['قال «نعم ثم سكت.', 'قال نعم» ثم سكت.', 'قال (نعم ثم سكت.', 'قال «نعم (لا» ثم).'],
  good: ['قال «نعم (لا) ‹ربما›» ثم سكت.', '1) أول البنود'],
  *find({ blocks }): Generator<Finding> {
    for (const block of blocks) {
      const skipped = label.exec(block.text)?.[0].length ?? 0;
      const open: { mark: string; at: number }[] = [];
      for (const { 0: mark, index: at } of block.text.matchAll(marks)) {
        if (at < skipped) continue;
        if (closes[mark]) open.push({ mark, at });
        else if (open.at(-1)?.mark === opens[mark]) open.pop();
        else yield lonely(block.start + at, mark);
      }
      for (const { mark, at } of open) yield lonely(block.start + at, mark);
    }
  },
};

function lonely(start: number, mark: string): Finding {
  const other = closes[mark] ?? opens[mark];
  return {
    start,
    end: start + 1,
    message: {
      ar: `العلامة ${mark} بلا قرينها ${other} في الفقرة نفسها.`,
      en: `${mark} without its ${other} in the same paragraph.`,
    },
  };
}
