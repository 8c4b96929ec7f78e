import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentText } from './document-text.ts';

describe('documentText', () => {
  it.each([
    ['خبر\u0007 عاجل\u001e', 'خبر عاجل'],
    ['سطر\fسطر\u000bسطر\u0085سطر', 'سطر سطر سطر سطر'],
    ['نصف \ud83d حرف \udc00\uffff\ufdd0', 'نصف  حرف '],
    ['باقٍ: \t\n\u200c\u200f😀 سياه‌چاله', 'باقٍ: \t\n\u200c\u200f😀 سياه‌چاله'],
  ])('%j is %j', (text, expected) => {
    expect(documentText(text)).toBe(expected);
  });

  it('leaves nothing that XML forbids, and nothing to do twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = documentText(text);
        expect(clean).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u);
        expect(documentText(clean)).toBe(clean);
      }),
    );
  });
});
