import { expect, type Page, test } from 'playwright/test';
import { layoutShifts } from './layout-shifts.ts';
import { scriptsRun } from './scripts-run.ts';
import { templates, widths } from './templates.ts';
import { words } from './words.ts';

const story = templates.article;

/** Reads into a story until the device remembers it. */
async function readInto(page: Page, share: number): Promise<void> {
  await page.goto(story);
  await scriptsRun(page);
  await page
    .locator('[data-body] > p')
    .evaluateAll(
      (paragraphs, part) =>
        paragraphs.at(Math.floor(paragraphs.length * part))?.scrollIntoView({ block: 'end' }),
      share,
    );
}

const remembered = (page: Page) => page.evaluate(() => localStorage.getItem('naba.reading'));

for (const width of widths) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('a story that was left is gone on with by keyboard, where it was left', async ({ page }) => {
      await readInto(page, 0.5);
      await expect.poll(() => remembered(page)).toContain('"paragraph":');
      const title = await page.locator('h1').textContent();
      const index = Number((await remembered(page))?.match(/"paragraph":(\d+)/)?.[1]);
      await page.goto('/');
      await scriptsRun(page);
      const link = page.locator('#unfinished a');
      await expect(link).toHaveText(title ?? '');
      await expect(link).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('#unfinished li')).toContainText(words().minutesLeft);
      expect(await layoutShifts(page)).toBe(0);
      await link.focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${story}#continue`);
      const paragraph = page.locator('[data-body] > p').nth(index);
      await expect(paragraph).toBeFocused();
      await expect(paragraph).toBeInViewport();
      await page.goBack();
      await expect(page.locator('#unfinished a')).toHaveText(title ?? '');
      await page.locator('#unfinished button').focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('#unfinished')).toBeHidden();
      await expect(page.locator('#lead a')).toBeFocused();
      await page.reload();
      await scriptsRun(page);
      await expect(page.locator('#unfinished')).toBeHidden();
    });

    test('a story that was read to its end is not offered', async ({ page }) => {
      await readInto(page, 0.5);
      await expect.poll(() => remembered(page)).toContain('"paragraph":');
      await page.locator('[data-body] > p').last().scrollIntoViewIfNeeded();
      await expect.poll(() => remembered(page)).toBe('[]');
      await page.goto('/');
      await scriptsRun(page);
      await expect(page.locator('#unfinished')).toBeHidden();
    });

    test('what only was opened is not remembered', async ({ page }) => {
      await page.goto(story);
      await scriptsRun(page);
      await page.goto('/');
      await scriptsRun(page);
      expect(await remembered(page)).toBeNull();
    });

    test('garbage and other forms in storage are left out, and nothing moves', async ({ page }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.goto('/');
      await scriptsRun(page);
      for (const garbage of [
        '{',
        '7',
        '"x"',
        '[null,1,{}]',
        '[{"path":"javascript:alert(1)","title":"<b>x"}]',
      ]) {
        await page.evaluate((text) => localStorage.setItem('naba.reading', text), garbage);
        await page.reload();
        await scriptsRun(page);
        await expect(page.locator('#unfinished li')).toHaveCount(0);
        expect(await layoutShifts(page)).toBe(0);
      }
      expect(errors).toEqual([]);
    });

    test('a device that refuses to remember reads all the same', async ({ page }) => {
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      await page.addInitScript(() =>
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        }),
      );
      await readInto(page, 0.5);
      await page.goto('/');
      await scriptsRun(page);
      await expect(page.locator('#unfinished')).toBeHidden();
      expect(errors).toEqual([]);
    });
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the front page offers nothing to go on with', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('#unfinished')).toBeHidden();
  });
});
