import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, it } from 'vitest';
import { patience, runs } from '../arabic/test-runs.ts';
import { parseBody } from './parse-body.ts';
import { anyText } from './test-any-text.ts';

const parser = remark().use(remarkGfm).freeze();

/** What tables are made of, and what may stand around them. */
const tableText = fc
  .array(
    fc.constantFrom(
      ...['|', '-', '--', ':', ' ', '\t', '\n', '\n\n', 'خبر', '\\', '> ', '- ', '1. ', '===', '`', '~~'],
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

it(
  "gives GFM's tree, tables or not",
  () => {
    fc.assert(
      fc.property(fc.oneof(tableText, anyText), (text) => {
        expect(parseBody(text)).toEqual(parser.parse(text));
      }),
      runs,
    );
  },
  patience,
);

it.each(['a\n:-', 'a\n-:', 'a|b\n-|-', '|a|\n| - |', 'a\n| :-: |', '> a\n> |\t-', 'a |\n--\t|'])(
  'sees the table in %j',
  (text) => {
    expect(JSON.stringify(parseBody(text))).toContain('"table"');
  },
);
