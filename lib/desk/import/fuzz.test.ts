import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '../../arabic/test-runs.ts';
import { parseArticle } from '../../article/parse-article.ts';
import { anyText } from '../../article/test-any-text.ts';
import { arabicQuotes, cleanLine } from './clean-copy.ts';
import { fileKind, isHtml } from './file-kind.ts';
import { takeHeadline } from './headline.ts';
import { type ImportedCopy, importCopy, problemOfDraft } from './import-copy.ts';
import { type Manuscript, manuscript, RefusedFile } from './manuscript.ts';
import { readManuscript } from './read-manuscript.ts';
import { base64, docx, email, escapeXml, rtfUnicode, utf8, wordParagraph } from './test-files.ts';

const newsroom = {
  topics: [{ slug: 'syria', name: 'سوريا', aliases: ['سورية'], kind: 'place' as const }],
  // Read-alsos stay where they are, so that their words can be counted.
  resolves: () => true,
};

/** What is read, or null where the file is refused; anything else that is thrown fails the test. */
async function readOrRefuse(bytes: Uint8Array): Promise<Manuscript | null> {
  try {
    return await readManuscript(bytes);
  } catch (error) {
    if (error instanceof RefusedFile) return null;
    throw error;
  }
}

const processor = remark().use(remarkGfm);

/** The letters of a draft's body, as its reader will see them. */
function lettersOf({ markdown }: ImportedCopy): string {
  const body = markdown.slice(markdown.indexOf('\n---\n\n', 3) + 6);
  return processor
    .parse(body)
    .children.map((block) => textOf(block))
    .join('\n')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Without their marks: what is taken out between a letter and a mark decides whether they become one. */
const letters = (text: string): string =>
  cleanLine(text)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whole files are made and read: a hundredth of a second each. */
const wholeFiles = { numRuns: Number(process.env.FUZZ_RUNS || 2000) };

function expectGoodDraft(copy: ImportedCopy): void {
  expect(copy.name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const filled = copy.markdown.replace('title: TODO', 'title: خبر').replace('date: TODO', 'date: 2017-04-13');
  const { article, problems } = parseArticle({
    bytes: utf8(filled),
    path: `2017/${copy.name}`,
    file: 'x.md',
    measure: () => null,
  });
  expect(problems).toEqual([]);
  expect(article?.html).not.toMatch(/<(?:em|del|code|h\d|ul|ol|li|blockquote|table|img|script)\b/);
}

/** Words and signs in a file of each kind, whole or broken. */
const starts = ['', '{\\rtf1\\ansi ', 'PK\x03\x04', 'From: a\r\nSubject: b\r\n\r\n', '<html><body>', '%PDF'];

describe('importing', () => {
  it(
    'makes of any bytes a draft, or refuses them',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...starts),
          fc.uint8Array({ maxLength: 300 }),
          async (start, bytes) => {
            const story = await readOrRefuse(Buffer.concat([Buffer.from(start, 'latin1'), bytes]));
            if (story) expect(importCopy(story, newsroom).name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
          },
        ),
        runs,
      );
    },
    patience,
  );

  it(
    'makes of any text a draft that lacks a headline and a date alone, says the same words, and runs no Markdown or HTML of it',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyText, async (text) => {
          const bytes = utf8(text);
          fc.pre(fileKind(bytes) === 'text' && !isHtml(text));
          const story = await readOrRefuse(bytes);
          if (!story) return;
          const copy = importCopy(story, newsroom);
          expectGoodDraft(copy);
          expect(copy.markdown).not.toContain('<strong>');
          if (story.leftOut.length === 0) expect(lettersOf(copy)).toBe(letters(text.toWellFormed()));
        }),
        runs,
      );
    },
    patience,
  );

  const paragraphs = fc.array(anyText, { minLength: 1, maxLength: 4 });
  const forms: Record<string, (texts: string[]) => Uint8Array | Promise<Uint8Array>> = {
    html: (texts) => utf8(`<body>${texts.map((text) => `<p>${escapeXml(text)}</p>`).join('')}</body>`),
    rtf: (texts) => rtfUnicode(texts.map((text) => text.toWellFormed().replace(/[\r\n]/g, ' '))),
    'e-mail': (texts) =>
      email(
        [
          'From: a@b.c',
          'Date: x',
          'Content-Type: text/html; charset=utf-8',
          'Content-Transfer-Encoding: base64',
        ],
        base64(utf8(`<div>${texts.map((text) => `<p>${escapeXml(text)}</p>`).join('')}</div>`)),
      ),
    docx: (texts) => docx(texts.map((text) => wordParagraph(cleanLine(text))).join('')),
  };

  it.each(Object.entries(forms))(
    'loses no word of a text that comes as %s',
    async (_, file) => {
      await fc.assert(
        fc.asyncProperty(paragraphs, async (texts) => {
          const story = await readOrRefuse(await file(texts));
          const said = letters(texts.join(' ').toWellFormed());
          if (!story) expect(said).toBe('');
          else {
            const copy = importCopy(story, newsroom);
            expectGoodDraft(copy);
            if (story.leftOut.length === 0) expect(lettersOf(copy)).toBe(said);
          }
        }),
        wholeFiles,
      );
    },
    patience,
  );

  const elements = [
    ...[
      'a href="/x"',
      'a href="https://example.com/a"',
      'article',
      'aside',
      'b',
      'base href="https://example.com/"',
    ],
    ...[
      'blockquote',
      'body',
      'br',
      'code',
      'dd',
      'div',
      'em',
      'figcaption',
      'figure',
      'font',
      'form',
      'h1',
      'h2',
      'head',
    ],
    ...[
      'html',
      'iframe src=y',
      'img src=x alt=y',
      'li',
      'main',
      'math',
      'meta property="og:title" content="x"',
      'nav',
    ],
    ...[
      'noscript',
      'o:p',
      'object data=q',
      'p',
      'p style="mso-list:l0 level1"',
      'pre',
      'ruby',
      'script',
      'select',
      'span',
    ],
    ...[
      'style',
      'svg',
      'table',
      'td',
      'template',
      'textarea',
      'th',
      'time datetime="2017-01-01"',
      'title',
      'tr',
      'ul',
    ],
  ];
  const tagSoup = fc
    .array(
      fc.oneof(
        fc.constantFrom(...elements).map((element) => `<${element}>`),
        fc.constantFrom(...elements).map((element) => `</${element.split(' ')[0]}>`),
        fc.constant('كلمة وكلمة أخرى، ثم كلمات بعدها. '.repeat(10)),
        anyText,
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join(''));

  it(
    'makes of any page a draft that a build takes, or refuses it',
    async () => {
      await fc.assert(
        fc.asyncProperty(tagSoup, async (soup) => {
          const story = await readOrRefuse(utf8(`<html><head></head><body><nav></nav>${soup}`));
          if (story) expect(problemOfDraft(importCopy(story, newsroom))).toBeNull();
        }),
        wholeFiles,
      );
    },
    patience,
  );

  it(
    'writes any headline and standfirst as front matter that says the same',
    async () => {
      await fc.assert(
        fc.asyncProperty(anyText, anyText, async (headline, standfirst) => {
          const shown = [headline, standfirst].map((text) =>
            arabicQuotes(cleanLine(text.toWellFormed()).trim()),
          );
          const [title = '', summary = ''] = shown;
          // A headline that asks to be written is no headline.
          fc.pre(
            letters(title) !== '' && letters(summary) !== '' && title !== summary && !/^TODO/.test(title),
          );
          const story = manuscript({
            headline: { text: headline.toWellFormed(), certain: true },
            date: { text: '2017-04-13', certain: true },
            standfirst: standfirst.toWellFormed(),
            blocks: [{ type: 'paragraph', children: [{ type: 'text', value: 'خبر.' }] }],
          });
          const { markdown } = importCopy(takeHeadline(story), newsroom);
          const { article, problems } = parseArticle({
            bytes: utf8(markdown),
            path: '2017/x',
            file: 'x.md',
            measure: () => null,
          });
          expect(problems).toEqual([]);
          expect(article).toMatchObject({ title, summary, draft: true });
        }),
        wholeFiles,
      );
    },
    patience,
  );

  it(
    'reads or refuses files of every kind with some bytes changed',
    async () => {
      const whole = await Promise.all(
        Object.values(forms).map((file) => file(['خبر <b>أول</b>.', 'خبر ثان.'])),
      );
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...whole),
          fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }),
          async (bytes, changes) => {
            const changed = Uint8Array.from(bytes);
            for (const [place, byte] of changes) changed[place % changed.length] = byte;
            const story = await readOrRefuse(changed);
            if (story) expect(importCopy(story, newsroom).markdown).toMatch(/^---\n/);
          },
        ),
        wholeFiles,
      );
    },
    patience,
  );
});
