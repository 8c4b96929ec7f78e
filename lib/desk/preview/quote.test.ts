import { describe, expect, it } from 'vitest';
import { quotesOf } from './quote.ts';

const source = '---\ntitle: عنوان الخبر\n---\n\nقال, ثم\nمضى.\n';
const at = (line: number, column: number, endLine = line, endColumn = column) => ({
  line,
  column,
  endLine,
  endColumn,
});

describe('quotesOf', () => {
  it('gives the words between two places', () => {
    expect(quotesOf(source)(at(5, 4, 5, 5))).toBe(',');
    expect(quotesOf(source)(at(5, 6, 6, 4))).toBe('ثم مضى');
  });

  it('gives the rest of the line where there is one place alone', () => {
    expect(quotesOf(source)(at(2, 8))).toBe('عنوان الخبر');
    expect(quotesOf(source)(at(2, 19))).toBe('title: عنوان الخبر');
  });

  it('gives nothing for the marks around front matter, and for places that the file has not', () => {
    expect(quotesOf(source)(at(1, 1))).toBe('');
    expect(quotesOf(source)(at(99, 1))).toBe('');
  });

  it('shows what cannot be seen, and cuts what is long', () => {
    expect(quotesOf('نص\u202Eمقلوب')(at(1, 1, 1, 9))).toBe('نص\\u{202e}مقلوب');
    expect(quotesOf('س'.repeat(200))(at(1, 1))).toBe(`${'س'.repeat(80)}…`);
  });
});
