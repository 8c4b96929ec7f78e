import { describe, expect, it } from 'vitest';
import { importCopy } from './import-copy.ts';
import type { Manuscript } from './manuscript.ts';
import { readManuscript } from './read-manuscript.ts';
import { base64, email, quotedPrintable, utf8, windows1256 } from './test-files.ts';

const lead = 'فتح متحف اللوفر أبوظبي أبوابه للجمهور، السبت 11 نوفمبر 2017.';
const second = 'وصمم المبنى المهندس المعماري الفرنسي جان نوفيل.';

const headers = [
  'Received: from mail.example.com',
  'From: =?windows-1256?Q?=E3?= <desk@example.com>',
  'To: editor@example.com',
  `Subject: =?windows-1256?B?${base64(windows1256('Fwd: اللوفر أبوظبي يفتح أبوابه'))}?=`,
  'Date: Sat, 11 Nov 2017 09:05:00 +0400',
  'MIME-Version: 1.0',
];
const plain = [...headers, 'Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'];
const html = [
  ...headers,
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
];

const ofText = (text: string): Promise<Manuscript> => readManuscript(email(plain, base64(utf8(text))));
const ofHtml = (text: string): Promise<Manuscript> =>
  readManuscript(email(html, quotedPrintable(utf8(text))));

function body(story: Manuscript): string {
  const { markdown } = importCopy(story, { topics: [], resolves: () => false });
  return markdown.slice(markdown.indexOf('\n---\n\n', 3) + 6).trimEnd();
}

describe('a message', () => {
  it('proposes its subject as the headline, and is dated when it was sent', async () => {
    const story = await ofText(`${lead}\n\n${second}`);
    expect(story.headline).toEqual({ text: 'اللوفر أبوظبي يفتح أبوابه', certain: false });
    expect(story.date).toEqual({ text: '2017-11-11T09:05+04:00', certain: true });
    expect(body(story)).toBe(`${lead}\n\n${second}`);
  });

  it('has the headline that its subject and its first line agree upon', async () => {
    const story = await ofText(`اللوفر أبوظبي يفتح أبوابه\n\n${lead}`);
    expect(story.headline).toEqual({ text: 'اللوفر أبوظبي يفتح أبوابه', certain: true });
    expect(body(story)).toBe(lead);
  });

  it('loses the header of what was sent on, and a signature below its line', async () => {
    const story = await ofText(
      `---------- Forwarded message ---------\nFrom: a@example.com\nDate: Sat, Nov 11, 2017\nSubject: x\nTo: b@example.com\n\n${lead}\n\n${second}\n\n-- \nمحرر\nهاتف`,
    );
    expect(body(story)).toBe(`${lead}\n\n${second}`);
    expect(story.leftOut).toEqual([
      {
        kind: 'forwarding',
        text: '---------- Forwarded message --------- · From: a@example.com · Date: Sat, Nov 11, 2017 · Subject: x · To: b@example.com',
      },
      { kind: 'signature', text: 'محرر · هاتف' },
    ]);
  });

  it('does the same in HTML, and in Arabic', async () => {
    const story = await ofHtml(
      `<div dir="rtl"><div class="gmail_attr">---------- رسالة معاد توجيهها ----------<br>من: <b>محرر</b><br>الموضوع: x<br></div><p>${lead}</p><span>-- </span><br><div>محرر</div></div>`,
    );
    expect(body(story)).toBe(lead);
    expect(story.leftOut.map(({ kind }) => kind)).toEqual(['forwarding', 'signature']);
  });

  it('keeps what is only like a header or a signature', async () => {
    const text = `من: مراسلنا في أبوظبي.\n\n${lead}\n\nالموضوع: المتحف.\n\n-- خاتمة.`;
    expect(body(await ofText(text))).toBe(text.replace('-- ', '\\-- '));
  });

  it('joins the lines that a mail program broke, wherever a sentence ends', async () => {
    const lines = [
      'فتح متحف اللوفر أبوظبي أبوابه للجمهور، السبت 11 نوفمبر 2017، بعد.',
      'عشر سنوات من اتفاق بين الإمارات وفرنسا على إنشائه في جزيرة',
      'السعديات.',
    ];
    expect(body(await ofText(`${lines.join('\n')}\n\n${second}`))).toBe(`${lines.join(' ')}\n\n${second}`);
    expect(body(await ofText(`أول.\nثان.\nثالث.`))).toBe('أول.\n\nثان.\n\nثالث.');
  });

  it('names attachments', async () => {
    const boundary = 'b';
    const bytes = email(
      [...headers, `Content-Type: multipart/mixed; boundary=${boundary}`],
      `--${boundary}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(utf8(lead))}\r\n--${boundary}\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename="dome.jpg"\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--${boundary}--\r\n`,
    );
    expect((await readManuscript(bytes)).leftOut).toEqual([{ kind: 'attachment', text: 'dome.jpg' }]);
  });

  it('may be a page that a browser saved whole', async () => {
    const page = `<!DOCTYPE html><html><head><title>x</title></head><body><nav><a href="/">الموقع</a></nav><main><h1>عنوان الصفحة</h1><p>${lead} ${lead}</p><p>${second}</p></main><footer>جميع الحقوق محفوظة</footer></body></html>`;
    const bytes = email(
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://example.com/a',
        'Subject: x',
        'Date: Sat, 11 Nov 2017 09:05:00 +0400',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="b"',
      ],
      `--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(utf8(page))}\r\n--b--\r\n`,
    );
    const story = await readManuscript(bytes);
    expect(body(story)).toBe(`${lead} ${lead}\n\n${second}`);
    expect(story.date).toBeNull();
  });

  it('is refused without text', async () => {
    await expect(readManuscript(email(plain, ''))).rejects.toMatchObject({ reason: 'empty' });
  });
});
