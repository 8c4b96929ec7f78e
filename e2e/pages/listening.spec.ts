import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { scriptsRun } from './scripts-run.ts';
import { templates, widths } from './templates.ts';
import { giveVoices } from './voices.ts';

const queued = (page: Page): Promise<string[]> => page.evaluate('fakeSpeech.queue.map(({ text }) => text)');
const current = (page: Page) => page.locator('article :is(h1, .stand, [data-body] *)[aria-current]');

for (const width of widths) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('a story is read aloud and stopped, by the keyboard alone, and nothing moves', async ({ page }) => {
      await giveVoices(page, 'ar_SA');
      await page.goto(templates.article);
      await scriptsRun(page);
      const button = page.locator('[data-tool="listen"]');
      await expect(button).toBeVisible();
      await button.focus();
      const room = await page.locator('[data-body]').boundingBox();
      await page.keyboard.press('Enter');
      await expect(button).toHaveText('أوقف الاستماع');
      await expect(current(page)).toHaveText((await page.locator('h1').textContent()) ?? '');
      expect(await page.locator('[data-body]').boundingBox()).toEqual(room);
      expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);

      const texts = await queued(page);
      expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(200);
      for (const silent of ['figcaption', '.table', '.also', '.footnotes li']) {
        for (const text of await page.locator(`[data-body] ${silent}`).allTextContents()) {
          expect(texts).not.toContain(text.replace(/\s+/g, ' ').trim());
        }
      }

      await page.evaluate('fakeSpeech.endOne()');
      await expect(current(page)).toHaveClass('stand');
      await page.keyboard.press('Escape');
      await expect(button).toHaveText('استمع');
      await expect(current(page)).toHaveCount(0);
      expect(await queued(page)).toEqual([]);

      // It goes on where it was stopped.
      await page.keyboard.press('Enter');
      await expect(current(page)).toHaveClass('stand');
      await page.keyboard.press('Enter');
      await expect(current(page)).toHaveCount(0);
      await expect(button).toHaveText('استمع');
    });
  });
}

test('at the end of the story the button is as it was', async ({ page }) => {
  await giveVoices(page, 'ar');
  await page.goto(templates.article);
  await scriptsRun(page);
  const button = page.locator('[data-tool="listen"]');
  await button.click();
  await page.evaluate('while (fakeSpeech.queue.length) fakeSpeech.endOne()');
  await expect(button).toHaveText('استمع');
  await expect(current(page)).toHaveCount(0);
  await button.click();
  await expect(current(page)).toHaveText((await page.locator('h1').textContent()) ?? '');
});

test('a voice falls silent when its page is left', async ({ page }) => {
  await giveVoices(page, 'ar');
  await page.goto(templates.article);
  await scriptsRun(page);
  await page.locator('[data-tool="listen"]').click();
  await page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))");
  expect(await queued(page)).toEqual([]);
});

test('without a voice of its language a story cannot be listened to, and shows no button', async ({
  page,
}) => {
  await giveVoices(page, 'en-GB');
  await page.goto(templates.article);
  await scriptsRun(page);
  await expect.poll(() => page.evaluate('fakeSpeech.getVoices().length')).toBe(1);
  await expect(page.locator('[data-tool="save"]')).toBeVisible();
  await expect(page.locator('[data-tool="listen"]')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there are no buttons that do nothing', async ({ page }) => {
    await page.goto(templates.article);
    await expect(page.locator('h1')).toBeVisible();
    for (const tool of ['share', 'listen']) await expect(page.locator(`[data-tool="${tool}"]`)).toBeHidden();
  });
});
