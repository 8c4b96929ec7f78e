import { describe, expect, it } from 'vitest';
import { importCopy } from './import-copy.ts';
import { readManuscript } from './read-manuscript.ts';
import {
  base64,
  docx,
  email,
  escapeXml,
  quotedPrintable,
  rtfBytes,
  rtfUnicode,
  utf8,
  windows1256,
  wordParagraph,
} from './test-files.ts';

const paragraphs = [
  'بدأ يوم الجمعة 1 يناير 2021 التبادل التجاري في إطار منطقة التجارة الحرة القارية الأفريقية، بعد حفل أقيم عبر الإنترنت.',
  'وشارك في الحفل رئيس غانا نانا أكوفو أدو، ورئيس جنوب أفريقيا سيريل رامافوزا، ومسؤولون من الاتحاد الأفريقي.',
  'اقرأ أيضا: قمة كيغالي توقع الاتفاق',
  'ووُقع الاتفاق في كيغالي في 21 مارس 2018، ودعا إلى "سوق واحدة" للسلع والخدمات.',
];
const text = paragraphs.join('\n\n');

const newsroom = {
  topics: [
    { slug: 'ghana', name: 'غانا', aliases: [], kind: 'place' as const },
    { slug: 'african-union', name: 'الاتحاد الأفريقي', aliases: [], kind: 'organisation' as const },
  ],
  resolves: () => false,
};

const html = paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('\n');
const page = (charset: string): string =>
  `<!DOCTYPE html>\n<html lang="ar" dir="rtl"><head><meta charset=${charset}><title></title></head><body>${html}</body></html>`;
const wordHtml = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal{margin:0}</style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=AR-SA><div class=WordSection1>${paragraphs
  .map(
    (paragraph) =>
      `<p class=MsoNormal dir=RTL style='text-align:right;mso-margin-top-alt:auto'><span lang=AR-SA style='font-size:14.0pt;\nmso-ansi-language:EN-GB'>${escapeXml(paragraph).replaceAll(' ', '\n')}<o:p></o:p></span></p>`,
  )
  .join('\n')}<p class=MsoNormal><o:p>&nbsp;</o:p></p></div></body></html>`;
const gmail = `<div dir="rtl">${paragraphs
  .map((paragraph) => `<div>${escapeXml(paragraph)}</div>`)
  .join('<div><br></div>')}</div>`;

const boundary = 'part';
const part = (type: string, encoding: string, content: string): string =>
  `--${boundary}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}\r\n`;

const files: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  'plain text': () => utf8(text),
  'plain text in Windows-1256': () => windows1256(text),
  'plain text in UTF-16': () => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'a fragment of HTML': () => utf8(html),
  'lines of HTML': () => utf8(`<div>${paragraphs.map(escapeXml).join('<br><br>')}</div>`),
  'a page in Windows-1256': () => windows1256(page('windows-1256')),
  'a page in UTF-8 that says Windows-1256': () => utf8(page('windows-1256')),
  "Word's HTML": () => utf8(wordHtml),
  'a document of Word': () => docx(paragraphs.map((paragraph) => wordParagraph(paragraph)).join('')),
  'RTF in Unicode': () => rtfUnicode(paragraphs),
  'RTF in Windows-1256': () => rtfBytes(paragraphs),
  'a message in base64': () =>
    email(
      [
        'From: desk@example.com',
        'To: editor@example.com',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
      ],
      base64(utf8(text)),
    ),
  'a message in Windows-1256': () =>
    email(
      [
        'From: desk@example.com',
        'To: editor@example.com',
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset="windows-1256"',
        'Content-Transfer-Encoding: quoted-printable',
      ],
      quotedPrintable(windows1256(text.replaceAll('\n', '\r\n'))),
    ),
  'a message in two forms': () =>
    email(
      [
        'From: desk@example.com',
        'To: editor@example.com',
        'MIME-Version: 1.0',
        `Content-Type: multipart/alternative; boundary="${boundary}"`,
      ],
      part('text/plain; charset=utf-8', 'base64', base64(utf8(text))) +
        part('text/html; charset=utf-8', 'quoted-printable', quotedPrintable(utf8(gmail))) +
        `--${boundary}--\r\n`,
    ),
};

const draftOf = async (bytes: Uint8Array): Promise<string> =>
  importCopy(await readManuscript(bytes), newsroom).markdown;

/** A heading, bold letters and a link, in the formats that have them. */
const marked: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  HTML: () =>
    utf8(
      '<h2>أرقام</h2><p>بلغ عدد الأعضاء <b>54</b>، كما في <a href="https://au.int/ar">موقع الاتحاد</a>.</p>',
    ),
  'a message': () =>
    email(
      [
        'From: desk@example.com',
        'To: editor@example.com',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: base64',
      ],
      base64(
        utf8(
          '<div dir="rtl"><h2><span>أرقام</span></h2><div>بلغ عدد الأعضاء <strong>54</strong>، كما في <a href="https://au.int/ar" target="_blank">موقع الاتحاد</a>.</div></div>',
        ),
      ),
    ),
  'a document of Word': () => {
    const run = (words: string, properties = ''): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
    return docx(
      `${wordParagraph('أرقام', 'Heading2')}<w:p>${run('بلغ عدد الأعضاء ')}${run('54', '<w:b/>')}${run('، كما في ')}<w:hyperlink r:id="l1">${run('موقع الاتحاد')}</w:hyperlink>${run('.')}</w:p>`,
      {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="l1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://au.int/ar" TargetMode="External"/></Relationships>',
      },
    );
  },
  RTF: () => {
    const coded = (words: string): string =>
      Array.from(windows1256(words), (byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');
    return utf8(
      `{\\rtf1\\ansi\\ansicpg1256{\\pard\\outlinelevel1 ${coded('أرقام')}\\par}\\pard ${coded('بلغ عدد الأعضاء ')}{\\b 54}${coded('، كما في ')}{\\field{\\*\\fldinst{HYPERLINK "https://au.int/ar"}}{\\fldrslt{${coded('موقع الاتحاد')}}}}.\\par}`,
    );
  },
};

describe('the same text', () => {
  it('makes a draft', async () => {
    const draft = await draftOf(utf8(text));
    expect(draft).toContain('\ntitle: TODO\n');
    expect(draft).toContain('\ntopics: [ghana, african-union]\n---\n\nبدأ يوم الجمعة');
    expect(draft).toMatch(/<!-- [^\n]+\nاقرأ أيضا: قمة كيغالي توقع الاتفاق\n-->/);
    expect(draft).toMatch(/ودعا إلى «سوق واحدة» للسلع والخدمات\.\n$/);
  });

  it.each(Object.entries(files))('makes the same draft from %s', async (_, file) => {
    expect(await draftOf(await file())).toBe(await draftOf(utf8(text)));
  });

  it.each(Object.entries(marked))('keeps its headings, links and bold letters in %s', async (_, file) => {
    expect(await draftOf(await file())).toMatch(
      /\n---\n\n## أرقام\n\nبلغ عدد الأعضاء \*\*54\*\*، كما في \[موقع الاتحاد\]\(https:\/\/au\.int\/ar\)\.\n$/,
    );
  });
});
