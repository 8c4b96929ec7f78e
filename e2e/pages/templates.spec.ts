import { expect, test } from 'playwright/test';
import { watchForProblems } from './problems.ts';
import { languageOf, templates, widths } from './templates.ts';
import { words } from './words.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });
    for (const width of widths) {
      for (const [name, address] of Object.entries(templates)) {
        test(`${name} is whole at ${width} px`, async ({ page }) => {
          const problems = watchForProblems(page);
          await page.setViewportSize({ width, height: 900 });
          const response = await page.goto(address);
          expect(response?.status()).toBe(name === 'missing' ? 404 : 200);
          await expect(page.locator('h1')).toHaveCount(1);
          for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
            await expect(page.getByRole(landmark)).toHaveCount(1);
          }
          await expect(
            page.getByRole('navigation', { name: words(languageOf(address)).sections }),
          ).toBeVisible();
          await expect(page.locator('html')).toHaveAttribute('lang', languageOf(address));
          await expect(page.locator('html')).toHaveAttribute(
            'dir',
            languageOf(address) === 'ar' ? 'rtl' : 'ltr',
          );
          expect(problems).toEqual(name === 'missing' ? [expect.stringContaining('404')] : []);
        });
      }
    }
  });
}

test.describe('nothing overflows', () => {
  for (const width of [320, 390, 768, 1280, 1600]) {
    test(`at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const address of Object.values(templates)) {
        await page.goto(address);
        const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(scrollWidth, address).toBeLessThanOrEqual(width);
      }
    });
  }
});

test('the skip link is the first stop of the keyboard and leads to the content', async ({ page }) => {
  await page.goto(templates.article);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'إلى المحتوى' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('every item of a list shows its section, headline and date', async ({ page }) => {
  for (const address of [templates.front, templates.section, templates.topic, templates.month]) {
    await page.goto(address);
    const stories = page.locator(
      'main article:has(h2 a[href^="/articles/"]), main article:has(h3 a[href^="/articles/"]), main li:has(a[href^="/articles/"])',
    );
    const count = await stories.count();
    expect(count, address).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      const item = stories.nth(index);
      const what = `${address}: ${(await item.textContent())?.slice(0, 80)}`;
      await expect(item.locator('time').first(), what).toHaveAttribute('datetime', /^\d{4}-\d{2}-\d{2}/);
      expect(await item.locator('a[href*="/sections/"], [data-section]').count(), what).toBeGreaterThan(0);
    }
  }
});
