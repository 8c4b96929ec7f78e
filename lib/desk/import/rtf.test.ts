import { describe, expect, it } from 'vitest';
import { importCopy } from './import-copy.ts';
import { readManuscript } from './read-manuscript.ts';

const bytes = (rtf: string): Uint8Array => Uint8Array.from(Buffer.from(rtf, 'latin1'));

async function body(rtf: string): Promise<string> {
  const { markdown } = importCopy(await readManuscript(bytes(rtf)), { topics: [], resolves: () => false });
  return markdown.slice(markdown.indexOf('\n---\n\n', 3) + 6).trimEnd();
}

describe('RTF', () => {
  it('gives letters in Unicode, with stand-ins of any length', async () => {
    expect(await body("{\\rtf1\\ansi\\uc1\\u1605\\'e3\\u1589?\\u1585 \\'d1.}")).toBe('مصر.');
    expect(await body('{\\rtf1\\uc2\\u1605??\\u1589??{\\uc0\\u1585}.}')).toBe('مصر.');
    expect(await body('{\\rtf1\\uc1\\u-10179?\\u-8704? \\u1605\\~?.}')).toBe('😀 م?.');
  });

  it("gives bytes in the document's encoding, or in that of their font", async () => {
    expect(await body("{\\rtf1\\ansi\\ansicpg1256 \\'e3\\'d5\\'d1.}")).toBe('مصر.');
    const fonts = '{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fnil\\fcharset178 Arial;}}';
    expect(await body(`{\\rtf1\\ansi\\ansicpg1252${fonts}\\f1 \\'e3\\'d5\\'d1 {\\f0 caf\\'e9}.}`)).toBe(
      'مصر café.',
    );
    expect(
      await body(
        `{\\rtf1\\ansi\\ansicpg1252${fonts}\\rtlch\\fcs1 \\af1 \\ltrch\\fcs0 \\f0 {\\rtlch\\f0 \\'e3\\'d5\\'d1}.}`,
      ),
    ).toBe('مصر.');
  });

  it('keeps paragraphs, headings, bold letters and links of the web', async () => {
    const rtf = `{\\rtf1\\ansi\\ansicpg1256
{\\stylesheet{\\s1 heading;}}{\\info{\\title \\'e3}}
\\pard\\outlinelevel1 {\\b\\'e3\\'d5\\'d1}\\par
\\pard\\rtlpar {\\b \\'e3}\\'d5\\'d1 \\{\\'e3\\}.\\par
{\\field{\\*\\fldinst HYPERLINK "https://example.com/a"}{\\fldrslt \\'e3\\'d5\\'d1}}, {\\field{\\*\\fldinst{HYPERLINK "javascript:x"}}{\\fldrslt \\'d1}}.\\par
{\\header \\'d1}{\\*\\unknown \\'d1}{\\pict 89504e47}\\'e3.}`;
    expect(await body(rtf)).toBe(
      [
        '## مصر',
        '**م**صر {م}.',
        '[مصر](https://example.com/a), ر.',
        'م.',
        '<!-- صورة في الأصل لم تُنقل: ضع صورة لنا حق نشرها، أو احذف هذا التعليق.\nصورة\n-->',
      ].join('\n\n'),
    );
  });

  it('says what was hidden', async () => {
    const { leftOut } = await readManuscript(bytes("{\\rtf1\\ansi\\ansicpg1256 \\'e3{\\v\\u1589?\\'d1}.}"));
    expect(leftOut).toEqual([{ kind: 'hidden', text: 'صر' }]);
  });

  it('skips binary data, and never more than there is', async () => {
    expect(await body("{\\rtf1\\ansi\\ansicpg1256 \\'e3{\\*\\x\\bin3 }}}}\\'d1.}")).toBe('مر.');
    await expect(readManuscript(bytes("{\\rtf1 \\'e3\\bin9999999999 }"))).rejects.toMatchObject({
      reason: 'broken',
    });
  });

  it('is refused when it is cut off, or too deep', async () => {
    await expect(readManuscript(bytes("{\\rtf1\\ansicpg1256 \\'e3\\'d5"))).rejects.toMatchObject({
      reason: 'broken',
    });
    await expect(
      readManuscript(bytes(`{\\rtf1 ${'{'.repeat(1000)}x${'}'.repeat(1001)}`)),
    ).rejects.toMatchObject({
      reason: 'deep',
    });
  });
});
