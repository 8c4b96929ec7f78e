import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { docx, rtfBytes, utf8, windows1256, wordParagraph } from './test-files.ts';

const command = fileURLToPath(new URL('../import.ts', import.meta.url));
const headline = 'اللوفر أبوظبي يفتح أبوابه للجمهور';
const paragraphs = [
  'فتح متحف اللوفر أبوظبي أبوابه للجمهور، السبت 11 نوفمبر 2017، بعد عشر سنوات من اتفاق بين الإمارات وفرنسا على إنشائه.',
  'وصمم المبنى المهندس المعماري الفرنسي جان نوفيل، وتعلوه قبة قطرها 180 مترًا يتسلل ضوء الشمس من خلال طبقاتها الثماني.',
];
const html = `<html><head><meta charset=utf-8><meta property="article:published_time" content="2017-11-11"></head><body><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>شارك المقال</p></body></html>`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'naba-import-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, bytes: Uint8Array): string {
  writeFileSync(path.join(folder, name), bytes);
  return name;
}

function run(...args: string[]): { status: number | null; out: string[]; errors: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ARTICLES_DIR: path.join(folder, 'articles') },
  });
  const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
  return { status, out: lines(stdout), errors: lines(stderr) };
}

const drafts = (): string[] =>
  readdirSync(path.join(folder, 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort();

/** Each run is a process that reads an archive. */
const patience = { timeout: 60_000 };

describe('npm run import', patience, () => {
  it('says a line of each file, and a fault in one does not stop the others', async () => {
    const files = [
      put('a.html', utf8(html)),
      put('b.pdf', utf8('%PDF-1.7')),
      put('c.txt', utf8('وُقع الاتفاق في كيغالي.')),
      'd.txt',
    ];
    mkdirSync(path.join(folder, 'e'));
    const { status, out, errors } = run(...files, 'e');
    expect(status).toBe(1);
    expect(out).toEqual([
      expect.stringMatching(
        /^a\.html: مسودة جديدة في articles\/2017\/[a-z-]+\.md؛ راجعها ثم احذف منها سطر draft\.$/,
      ),
      '  حُذف من أول النص أو آخره: «شارك المقال»',
      expect.stringMatching(
        /^c\.txt: مسودة جديدة في articles\/\d{4}\/[a-z-]+\.md؛ اكتب فيها العنوان والتاريخ\.$/,
      ),
    ]);
    expect(errors).toEqual([
      'b.pdf: الملف بصيغة PDF: انسخ نصه إلى ملف نصي.',
      'd.txt: تعذرت قراءته: تحقق من الاسم.',
      expect.stringMatching(/^e: هذا ليس ملفًا عاديًا/),
    ]);
    expect(drafts()).toHaveLength(2);
  });

  it('notices the same story in any format, and writes it again only when asked', async () => {
    expect(run(put('a.html', utf8(html))).status).toBe(0);
    const [draft = ''] = drafts();
    const copies = [
      put('b.txt', windows1256(paragraphs.join('\n'))),
      put('c.docx', await docx(paragraphs.map((text) => wordParagraph(text)).join(''))),
      put('d', rtfBytes([...paragraphs, 'المصدر: وكالات'])),
    ];
    const { status, out, errors } = run(...copies);
    expect({ status, out }).toEqual({ status: 2, out: [] });
    expect(errors).toEqual(
      copies.map(
        (name) =>
          `${name}: هذا الخبر موجود في articles/${draft}، فلم يُكتب شيء؛ لاستيراده رغم ذلك أضف --again.`,
      ),
    );
    expect(drafts()).toEqual([draft]);
    expect(run('--again', 'b.txt').status).toBe(0);
    expect(drafts()).toHaveLength(2);
  });

  it('notices drafts without a headline, stories, and files of the same run', () => {
    const short = put('short.txt', utf8('وُقع الاتفاق في كيغالي.'));
    const long = put('long.txt', utf8(paragraphs.join('\n\n')));
    expect(run(short, long, long).status).toBe(2);
    const again = run(short, long);
    expect(again.status).toBe(2);
    expect(again.errors).toHaveLength(2);
    for (const name of drafts()) {
      const file = path.join(folder, 'articles', name);
      writeFileSync(
        file,
        readFileSync(file, 'utf8')
          .replace('title: TODO', 'title: خبر')
          .replace('date: TODO', 'date: 2017-11-11')
          .replace('بعد عشر سنوات', 'بعد 10 أعوام'),
      );
    }
    expect(run(short, long).status).toBe(2);
    expect(drafts()).toHaveLength(2);
  });

  it('speaks English when asked, and says what is wrong with its options', () => {
    expect(run('--lang', 'en', 'x.txt').errors).toEqual(['x.txt: cannot be read: is the name right?']);
    expect(run()).toMatchObject({
      status: 1,
      errors: [expect.stringContaining('npm run import -- copy.txt')],
    });
    expect(run('--often').errors).toEqual([expect.stringContaining('--again')]);
  });

  it('says that the folder of articles cannot be written to', () => {
    mkdirSync(path.join(folder, 'articles'));
    writeFileSync(path.join(folder, 'articles', String(new Date().getUTCFullYear())), 'no folder');
    const { status, errors } = run(put('a.txt', utf8('وُقع الاتفاق في كيغالي.')));
    expect(status).toBe(1);
    expect(errors).toEqual([expect.stringMatching(/^a\.txt: تعذرت كتابة المسودة \(E\w+\)/)]);
  });

  it('reads no device that has no end', () => {
    symlinkSync('/dev/zero', path.join(folder, 'zero.txt'));
    expect(run('zero.txt')).toMatchObject({
      status: 1,
      errors: [expect.stringMatching(/^zero\.txt: هذا ليس/)],
    });
  });
});
