import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { faultsOf, filesOfBook } from '../pages/books.ts';
import { NewsroomOfTheSite } from './newsroom-of-the-site.ts';

let newsroom: NewsroomOfTheSite;

test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
  newsroom = new NewsroomOfTheSite();
});
test.afterAll(() => newsroom.close());

const book = 'http://book.invalid/EPUB';

const types: Record<string, string> = {
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
};

/** Lets the browser read a book as programs that read books do: as XML, with its own styles, faces and pictures. */
async function open(page: Page, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await page.route(`${book}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const body = files.get(name);
    return body ? route.fulfill({ body, contentType: types[path.extname(name)] }) : route.abort();
  });
}

/** What a story says and shows on the page that is open, part by part. @param body the element that its paragraphs stand in */
function copyOf(page: Page, body: string, sources: string) {
  return page.evaluate(
    ([inBody, inSources]) => {
      const textsOf = (selector: string): string[] =>
        [...document.querySelectorAll(selector)].map((one) => {
          for (const extra of one.querySelectorAll('button, .back')) extra.remove();
          return (one.textContent ?? '').replace(/\s+/g, ' ').trim();
        });
      const pictures = [...document.querySelectorAll('figure img')];
      return {
        headline: textsOf('h1'),
        standfirst: textsOf('.stand'),
        blocks: textsOf(
          ['p:not(.note)', 'h2', 'h3', 'h4', 'ul > li', 'ol > li', 'blockquote p']
            .map((part) => `${inBody} > ${part}`)
            .join(),
        ),
        quoted: textsOf(`${inBody} .pull`),
        notes: textsOf('.footnotes li'),
        cells: textsOf(`${inBody} :is(th, td)`),
        drawn: textsOf(`${inBody} svg text`),
        maps: document.querySelectorAll(`${inBody} .map svg`).length,
        sources: textsOf(`${inSources} li`),
        pictures: pictures.map((picture) => picture.getAttribute('alt')),
      };
    },
    [body, sources] as const,
  );
}

const books = {
  day: {
    args: ['--date', '2017-04-13'],
    title: 'نبأ: عدد الخميس 13 نيسان/أبريل 2017',
    stories: ['2017/lavrov-tillerson-moscow', '2017/un-veto-khan-shaykhun'],
  },
  month: {
    args: ['--month', '2020-04'],
    title: 'نبأ: عدد نيسان/أبريل 2020',
    stories: ['2020/opec-plus-record-cut', '2020/wti-below-zero'],
  },
  'day with a picture': {
    args: ['--date', '2021-12-14'],
    title: 'نبأ: عدد الثلاثاء 14 كانون الأول/ديسمبر 2021',
    stories: ['2021/arabic-calligraphy-unesco'],
  },
  'running story': {
    args: ['--story', 'world-cup-2022'],
    title: 'نبأ: ملف: كأس العالم 2022',
    stories: [
      '2022/argentina-win-world-cup',
      '2022/morocco-world-cup-semi-final',
      '2022/saudi-arabia-beat-argentina',
    ],
  },
};

for (const [kind, { args, title, stories }] of Object.entries(books)) {
  test(`the book of a ${kind} says what the pages of its stories say, and is valid`, async ({ page }) => {
    const file = newsroom.issue('epub', ...args);
    expect(await faultsOf(file)).toEqual([]);

    const files = await filesOfBook(file);
    const about = files.get('EPUB/package.opf')?.toString() ?? '';
    expect(about).toContain(`<dc:title>${title}</dc:title>`);
    expect(about).toContain('page-progression-direction="rtl"');

    const headlines: string[] = [];
    await open(page, files);
    for (const [index, story] of stories.entries()) {
      await page.goto(`/articles/${story}/`);
      const onPage = await copyOf(page, '[data-body]', '[aria-labelledby="sources"]');
      await page.goto(`${book}/story-${index + 1}.xhtml`);
      expect(await copyOf(page, '[role="doc-chapter"]', '.sources')).toEqual(onPage);
      expect(onPage.blocks.length).toBeGreaterThan(3);
      headlines.push(...onPage.headline);

      const address = new URL(`/articles/${story}/`, 'http://localhost:3000').href;
      await expect(page.locator('.note a').last()).toHaveAttribute('href', address);
      expect(await page.evaluate(brokenParts)).toEqual([]);
    }

    await page.goto(`${book}/contents.xhtml`);
    const contents = page.locator('nav[role="doc-toc"] a');
    expect(await contents.allTextContents()).toEqual(headlines);
    for (const [index, link] of (await contents.all()).entries())
      expect(await link.getAttribute('href')).toBe(`story-${index + 1}.xhtml`);
  });
}

/** In the browser: what of a book's page is not read, not seen or not set as it should be. */
async function brokenParts(): Promise<string[]> {
  const faults: string[] = [];
  if (document.querySelector('parsererror')) faults.push('no XML');
  if (document.querySelector('script')) faults.push('a script');
  if (getComputedStyle(document.body).direction !== 'rtl') faults.push('not from the right');
  for (const picture of document.querySelectorAll('img')) {
    await picture.decode().catch(() => faults.push(`no picture ${picture.src}`));
  }
  const faces = await Promise.all([...document.fonts].map((face) => face.load()));
  const families = faces.map(({ family }) => family.replaceAll('"', '')).join('، ');
  if (families !== 'Naba Matn، Naba Unwan') faults.push(`faces: ${families}`);
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (!document.getElementById(link.getAttribute('href')?.slice(1) ?? '')) faults.push(link.outerHTML);
  }
  return faults;
}

test('the same book is made twice, byte for byte', () => {
  const { args } = books.day;
  const first = readFileSync(newsroom.issue('epub', ...args));
  expect(readFileSync(newsroom.issue('epub', ...args)).equals(first)).toBe(true);
});
