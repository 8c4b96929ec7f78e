import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, type Page, test } from 'playwright/test';
import { NewsroomOfTheSite } from './newsroom-of-the-site.ts';
import { letters, linesOfPages, openPdf } from './pdf-text.ts';

let newsroom: NewsroomOfTheSite;

test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
  newsroom = new NewsroomOfTheSite();
});
test.afterAll(() => newsroom.close());

/** What the page of a story says: headline, standfirst, paragraphs, headings and list items, in their order. */
async function copyOf(page: Page, story: string): Promise<{ title: string; blocks: string[]; maps: number }> {
  await page.goto(`/articles/${story}/`);
  const body = page.locator('[data-body]');
  const blocks = body.locator(
    ':scope > :is(p, h2, h3, h4), :scope > :is(ul, ol) > li, :scope > blockquote p',
  );
  return {
    maps: await body.locator('figure.map').count(),
    title: (await page.locator('h1').textContent()) ?? '',
    blocks: await blocks.evaluateAll((all) =>
      all.map((one) => {
        for (const button of one.querySelectorAll('sup')) button.remove();
        return one.textContent ?? '';
      }),
    ),
  };
}

/** Where copy begins in a text from a place on, whole or broken off at the end of a column or page; -1 where it does not stand there. */
function placeOf(copy: string, pages: readonly string[]): number {
  const whole = pages.findIndex((text) => text.includes(copy));
  if (whole >= 0) return whole;
  return pages.findIndex((text, index) => {
    for (let length = copy.length - 1; length > 0; length -= 1) {
      if (!text.includes(copy.slice(0, length))) continue;
      return pages.slice(index).some((later) => later.includes(copy.slice(length)));
    }
    return false;
  });
}

const papers = {
  day: {
    args: ['--date', '2017-04-13'],
    title: 'نبأ: عدد الخميس 13 نيسان/أبريل 2017',
    stories: ['2017/lavrov-tillerson-moscow', '2017/un-veto-khan-shaykhun'],
  },
  month: {
    args: ['--month', '2017-04'],
    title: 'نبأ: عدد نيسان/أبريل 2017',
    stories: [
      '2017/lavrov-tillerson-moscow',
      '2017/north-korea-parade-failed-launch',
      '2017/un-veto-khan-shaykhun',
      '2017/g7-lucca',
      '2017/russia-suspends-deconfliction-memo',
      '2017/shayrat-strike',
      '2017/khan-shaykhun-chemical-attack',
    ],
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

for (const [kind, { args, title, stories }] of Object.entries(papers)) {
  test(`the paper of a ${kind} holds all its stories, and says where each goes on`, async ({ page }) => {
    const pdf = await openPdf(readFileSync(newsroom.issue('pdf', ...args)));
    const lines = await linesOfPages(pdf);
    const pages = lines.map((all) => letters(all.join(' ')));

    let maps = 0;
    for (const story of stories) {
      const copy = await copyOf(page, story);
      maps += copy.maps;
      expect(placeOf(letters(copy.title), pages), copy.title).toBeGreaterThanOrEqual(0);
      const places = copy.blocks.map((block) => placeOf(letters(block), pages));
      for (const [index, place] of places.entries())
        expect(place, copy.blocks[index]).toBeGreaterThanOrEqual(0);
      expect(places, story).toEqual(places.toSorted((a, b) => a - b));
    }

    expect(pages.join('').split(letters('خريطة: نبأ، عن بيانات')).length - 1).toBe(maps);

    const jumps = lines.flatMap((all, index) =>
      all.flatMap((line) => {
        const [, to] = /التتمة ص (\d+)/.exec(line) ?? [];
        return to === undefined ? [] : [{ from: index + 1, to: Number(to) }];
      }),
    );
    expect(jumps.filter(({ from }) => from === 1).length).toBeGreaterThan(1);
    for (const { from, to } of jumps) {
      expect(to).toBeGreaterThan(from);
      expect(
        lines[to - 1]?.some((line) => line.includes(`تتمة ص ${from}`)),
        `${from} → ${to}`,
      ).toBe(true);
    }
    expect(
      lines.slice(1).map((all, index) => all.some((line) => line.includes(String(index + 2)))),
    ).not.toContain(false);

    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: title, Author: 'نبأ', Language: 'ar' });
    const headlines = await pdf.getOutline();
    for (const story of stories) {
      const { title: headline } = await copyOf(page, story);
      expect(headlines.map((one) => one.title)).toContain(headline);
    }
  });
}

test('a paper is tagged, read from the right, on A4, with its own faces', async () => {
  const bytes = readFileSync(newsroom.issue('pdf', ...papers.month.args));
  const pdf = await openPdf(bytes);
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect(await pdf.getViewerPreferences()).toMatchObject({ Direction: 'R2L', DisplayDocTitle: true });
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const [, , width = 0, height = 0] = sheet.view;
    expect(Math.abs(width - 595.28)).toBeLessThan(1);
    expect(Math.abs(height - 841.89)).toBeLessThan(1);
    expect(await sheet.getStructTree()).toBeTruthy();
  }

  const { context } = await PDFDocument.load(bytes);
  const fonts = context.enumerateIndirectObjects().flatMap(([, one]) => {
    if (!(one instanceof PDFDict) || one.get(PDFName.of('Type')) !== PDFName.of('Font')) return [];
    // A font of type 0 is made of another one, and one of type 3 is drawn in the file itself.
    if (one.get(PDFName.of('Subtype')) !== PDFName.of('CIDFontType2')) return [];
    const file = one.lookup(PDFName.of('FontDescriptor'), PDFDict).get(PDFName.of('FontFile2'));
    return [
      {
        name: String(one.get(PDFName.of('BaseFont'))).replace(/^\/[A-Z]+\+/, ''),
        isEmbedded: file !== undefined,
      },
    ];
  });
  expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  expect([...new Set(fonts.map(({ name }) => name))].sort()).toEqual([
    'NabaMatnPaper-Bold',
    'NabaMatnPaper-Regular',
    'NabaUnwanPaper-Bold',
  ]);
});

test('pictures of stories are in their paper', async () => {
  for (const day of ['2019-04-10', '2021-12-14']) {
    const { context } = await PDFDocument.load(readFileSync(newsroom.issue('pdf', '--date', day)));
    const images = context
      .enumerateIndirectObjects()
      .filter(
        ([, one]) =>
          one instanceof PDFRawStream && one.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
      );
    expect(images.length, day).toBeGreaterThan(0);
  }
});

test('a paper without stories is not printed', () => {
  const file = path.join(newsroom.folder, 'none.pdf');
  const wrong: [string[], string][] = [
    [['--date', '2017-04-14'], 'لا أخبار منشورة في 2017-04-14'],
    [['--month', '1999-01'], 'لا أخبار منشورة في 1999-01'],
    [['--story', 'no-such-story'], 'لا أخبار منشورة في الملف no-such-story'],
    [['--date', '2017-02-30'], '2017-02-30: ليس يومًا'],
    [[], 'اختر واحدًا'],
  ];
  for (const [args, message] of wrong) {
    const { code, said } = newsroom.run('issue', ...args, '--out', file);
    expect(said).toContain(message);
    expect(code).not.toBe(0);
  }
  expect(existsSync(file)).toBe(false);
});
