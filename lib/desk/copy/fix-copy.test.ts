import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../../arabic/test-runs.ts';
import { rules } from '../rules/all-rules.ts';
import { testDesk } from '../test-desk.ts';
import { decodeCopy, encodeLike } from './file-form.ts';
import { findFaults } from './find-faults.ts';
import { fixCopy } from './fix-copy.ts';
import { readCopy } from './read-copy.ts';

const desk = await testDesk();
const file = (body: string, title = 'لافروف يصل إلى موسكو') =>
  ({
    kind: 'story',
    file: 'x.md',
    address: '2017/x',
    text: `---\ntitle: ${title}\ndate: 2017-04-13\nsection: world\n---\n\n${body}\n`,
  }) as const;
const mended = (body: string): string => fixCopy(file(body), rules, desk).text.split('---\n\n')[1] ?? '';

describe('corrections', () => {
  it('touch no code, link, chart, escape or foreign quotation', () => {
    const body = [
      'قال `الى, "نعم"` و[الى, هنا](https://example.org/?a=1,2) و https://example.org/,؟ و"The Times, London".',
      '```\nقال, الى\n```',
      '```chart\ntype: bar\ntitle: الى, هنا\nunit: ك\ndata: { أ: 1, ب: 2 }\n```',
      'قال &quot;نعم&quot; \\"لا\\".',
      'اقرأ أيضا: الى, موسكو',
    ].join('\n\n');
    expect(mended(body)).toBe(`${body}\n`);
  });

  it('make fields of the front matter right, and leave YAML whole', () => {
    const text = fixCopy(file('نص.', "'ذهب  الى موسكو, ثم «عاد'"), rules, desk).text;
    expect(text).toContain("title: 'ذهب إلى موسكو، ثم «عاد'\n");
  });

  it('meet in one sentence', () => {
    expect(mended('قال  "نعم , لا"  الى المدينه\u200F ؟ ')).toBe('قال «نعم، لا» إلى المدينه؟ \n');
  });

  it('keep the form of the file', () => {
    const bytes = new TextEncoder().encode('\uFEFFأ\r\nب\r\n');
    expect(decodeCopy(bytes)).toBe('أ\nب\n');
    expect(encodeLike(bytes, 'أ\nج\n')).toBe('\uFEFFأ\r\nج\r\n');
    expect(decodeCopy(Uint8Array.of(0xff))).toBeNull();
  });
});

const piece = fc.constantFrom(
  ...'قال الى، فى , ; ? " « » ( ) … . ٢٥ 17 ـ ﻻ ک ی \u200F \u200B \u200C ا\u0654 `x` [ل](x.md) **هام** \\" &amp; > | \n  \t # - الإنتخابات إلى إلى'.split(
    ' ',
  ),
  ' ',
  '  ',
  '\n\n',
);
const body = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('whatever is written', () => {
  it(
    'has faults within the file, and is mended once and for all',
    () => {
      fc.assert(
        fc.property(body, (written) => {
          const copy = readCopy(file(written));
          if (!copy) return;
          for (const { start, end } of findFaults(copy, rules, desk)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(copy.source.length);
          }
          const { text } = fixCopy(file(written), rules, desk);
          expect(fixCopy({ ...file(written), text }, rules, desk).text).toBe(text);
        }),
        runs,
      );
    },
    patience,
  );
});
