import { expect, type Page, test } from 'playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { paperStyles } from './paper-styles.ts';
import { templates } from './templates.ts';

const story = templates.article;

type Line = { text: string; x: number; y: number };

/** Opens a page as it can be printed. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await paperStyles(page);
}

/** The pages that a browser prints, each as the runs of text on it, with their places in points. */
async function printed(page: Page, address: string): Promise<Line[][]> {
  await open(page, address);
  const bytes = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages: Line[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const sheet = await pdf.getPage(number);
    const { items } = await sheet.getTextContent();
    pages.push(
      items.flatMap((item) =>
        'str' in item && item.str.trim() !== ''
          ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]) }]
          : [],
      ),
    );
  }
  return pages;
}

function text(pages: Line[][]): string {
  return pages.flatMap((lines) => lines.map((line) => line.text)).join('');
}

test.describe('a printed story', () => {
  test('stands in two columns on numbered sheets', async ({ page }) => {
    const pages = await printed(page, story);
    expect(pages).toHaveLength(2);
    await page.emulateMedia({ media: 'print' });
    const columns = await page.locator('[data-body]').evaluate((body) => {
      const prose = body.parentElement;
      return prose && getComputedStyle(prose).columnCount;
    });
    expect(columns).toBe('2');
    const foot = (lines: Line[] = []): string | undefined => lines.toSorted((a, b) => a.y - b.y).at(0)?.text;
    expect(pages.map(foot)).toEqual(['1', '2']);
  });

  test('has nothing that acts or leads elsewhere', async ({ page }) => {
    await open(page, story);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    for (const heading of ['أخبار ذات صلة', 'ما قبله', 'تطورات لاحقة', 'الملفات'])
      await expect(page.getByRole('heading', { name: heading })).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'المصادر' })).toBeVisible();
    await expect(page.locator('header svg.kashida')).toBeVisible();
  });

  test('is black on white, whatever the screen shows', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await open(page, story);
    for (const scheme of ['', 'dark']) {
      const colours = await page.evaluate((chosen) => {
        document.documentElement.dataset.scheme = chosen;
        const { backgroundColor, color } = getComputedStyle(document.body);
        return { backgroundColor, color };
      }, scheme);
      expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(0, 0, 0)' });
    }
  });

  test('ends with its address, which its QR code holds too', async ({ page }) => {
    const address = `http://localhost:3000${story}`;
    await open(page, story);
    await page.emulateMedia({ media: 'print' });
    const shown = page.locator('.paper p');
    await expect(shown).toHaveAttribute('data-address', address);
    const picture = await shown.locator('svg').screenshot({ scale: 'css', style: 'svg{zoom:4}' });
    const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(decodeQR({ width: info.width, height: info.height, data })).toBe(address);
    const words = text(await printed(page, story)).replaceAll(/[\s\u2066\u2069]/g, '');
    expect(words).toContain(address);
    expect(words).toContain('https://news.am/eng/news/384330.html');
  });

  test('keeps its marks of footnotes, without buttons', async ({ page }) => {
    await open(page, story);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-body] sup a')).toHaveText(['1', '2']);
    await expect(page.locator('[data-body] sup a').first()).toBeVisible();
    await expect(page.locator('.footnotes .back').first()).toBeHidden();
  });

  test('says nothing on the screen, to copy or to listeners', async ({ page }) => {
    await open(page, story);
    await expect(page.locator('.paper')).toBeHidden();
    expect(await page.locator('.paper').textContent()).toBe('');
  });
});

test('without JavaScript the styles for paper are there from the start', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(story);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('.paper')).toBeVisible();
  await context.close();
});

test('print styles come last and hold nothing up', async ({ page }) => {
  const style = page.waitForResponse(/\/reader\/print\.reader-\w+\.css$/);
  await page.goto(story);
  expect((await style).headers()['cache-control']).toContain('immutable');
  const blocking = (): Promise<unknown> =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('.css'))
        .map((entry) => entry.toJSON().renderBlockingStatus),
    );
  // A response that has come is not yet one that the page has noted.
  await expect.poll(blocking).toEqual(['non-blocking']);
});
