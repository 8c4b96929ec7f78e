import { expect, test } from 'playwright/test';
import { widths } from './templates.ts';

const story = '/articles/2017/un-veto-khan-shaykhun/';

for (const width of widths) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a mention opens its note in place, by the keyboard alone and without a script', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width, height: 900 },
        ...(baseURL && { baseURL }),
      });
      const page = await context.newPage();
      await page.goto(story);
      const mention = page.getByRole('button', { name: 'هامش 1', exact: true });
      const note = page.locator('#note-1-here');
      await expect(note).toBeHidden();
      await mention.focus();
      await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      const listed = await page.locator('#note-1').textContent();
      expect((listed ?? '').replace(/[↑\s]+$/, '')).toBe((await note.textContent())?.trim());
      const box = await note.boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(mention).toBeFocused();
      await context.close();
    });
  });
}

test('no id stands in a page twice, and the way back leads to what is shown', async ({ page }) => {
  await page.goto(story);
  const ids = await page.evaluate(() => Array.from(document.querySelectorAll('[id]'), ({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  await expect(page.locator('#mention-1')).toBeVisible();
});
