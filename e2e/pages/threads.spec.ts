import { expect, type Page, test } from 'playwright/test';
import { layoutShifts } from './layout-shifts.ts';
import { scriptsRun } from './scripts-run.ts';
import { templates, widths } from './templates.ts';
import { words } from './words.ts';

const topic = templates.topic;

/** Makes the device forget that it saw the stories at some places of the topic's page. */
async function unsee(page: Page, places: number[]): Promise<string[]> {
  return page.evaluate(
    ({ topic, places }) => {
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main .tl h3 a')];
      const paths = links.map(({ pathname }) => pathname);
      const fresh = places.map((place) => paths.at(place) ?? '');
      const seen = paths.filter((path) => !fresh.includes(path));
      localStorage.setItem('naba.seen', JSON.stringify({ [topic]: seen }));
      return fresh;
    },
    { topic, places },
  );
}

for (const width of widths) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('a first visit says nothing, a later one says what is new and leads to it', async ({ page }) => {
      await page.goto(topic);
      await scriptsRun(page);
      await expect(page.locator('#news')).toBeEmpty();
      await expect(page.locator('mark')).toHaveCount(0);
      await unsee(page, [0, 1]);
      await page.reload();
      await scriptsRun(page);
      const news = page.locator('#news a');
      await expect(news).toHaveText(words().twoNew);
      await expect(page.locator('.tl mark')).toHaveText([words().fresh, words().fresh]);
      expect(await layoutShifts(page)).toBe(0);
      await news.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#new')).toBeInViewport();
      await page.keyboard.press('Tab');
      await page.reload();
      await scriptsRun(page);
      await expect(page.locator('#news')).toBeEmpty();
    });

    test('steps beside a story are marked, and a story that was read is no longer new', async ({ page }) => {
      await page.goto(templates.article);
      await scriptsRun(page);
      await expect(page.locator('mark')).toHaveCount(0);
      const href = await page.locator('#thread [href^="/topics/"]').getAttribute('href');
      const step = await page.locator('#thread .tl a.un').first().getAttribute('href');
      await page.evaluate(
        (address) => localStorage.setItem('naba.seen', JSON.stringify({ [`${address}`]: [] })),
        href,
      );
      await page.goto(`${step}`);
      await scriptsRun(page);
      await page.goto(templates.article);
      await scriptsRun(page);
      const steps = await page.locator('#thread .tl a.un').count();
      await expect(page.locator('#thread mark')).toHaveCount(steps - 1);
      expect(await layoutShifts(page)).toBe(0);
    });

    test('garbage in storage, or none, says nothing and breaks nothing', async ({ page }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(topic);
      await scriptsRun(page);
      for (const garbage of ['{', '7', '"x"', 'null', `{"${topic}":7}`]) {
        await page.evaluate((text) => localStorage.setItem('naba.seen', text), garbage);
        await page.reload();
        await scriptsRun(page);
        await expect(page.locator('#news')).toBeEmpty();
      }
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        }),
      );
      await page.reload();
      await scriptsRun(page);
      await expect(page.locator('#news')).toBeEmpty();
      expect(errors).toEqual([]);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a running story keeps no room for what is new', async ({ page }) => {
    await page.goto(topic);
    await expect(page.locator('#news')).toBeHidden();
  });
});
