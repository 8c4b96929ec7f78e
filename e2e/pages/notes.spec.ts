import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, test } from 'playwright/test';
import { edition } from './edition-files.ts';

const story = '/articles/2023/derna-floods/';

/** Opened without any script of ours. */
test.use({ javaScriptEnabled: false });

for (const width of [320, 390, 1280]) {
  test.describe(`a footnote at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('opens beside its mention and is closed by a click elsewhere', async ({ page }) => {
      await page.goto(story);
      const mention = page.getByRole('button', { name: 'هامش 1', exact: true });
      const note = page.getByRole('note', { name: 'هامش 1', exact: true });
      await expect(note).toBeHidden();
      await mention.click();
      await expect(note).toBeVisible();
      await expect(note).toBeInViewport({ ratio: 1 });
      const [of, at] = [await box(note), await box(mention)];
      const distance = Math.max(of.y - (at.y + at.height), at.y - (of.y + of.height));
      expect(distance).toBeGreaterThanOrEqual(-8);
      expect(distance).toBeLessThanOrEqual(24);
      expect(of.x).toBeGreaterThanOrEqual(8);
      expect(of.x + of.width).toBeLessThanOrEqual(width - 8);
      await page.mouse.click(4, 4);
      await expect(note).toBeHidden();
    });

    test('is opened and closed by keys, which then stand where they stood', async ({ page }) => {
      await page.goto(story);
      const mention = page.getByRole('button', { name: 'هامش 1', exact: true });
      const note = page.getByRole('note', { name: 'هامش 1', exact: true });
      await mention.focus();
      await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(mention).toBeFocused();
    });
  });
}

test('the notes still stand at the end, each with its way back', async ({ page }) => {
  await page.goto(story);
  const list = page.getByRole('region', { name: 'الهوامش' });
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await list.getByRole('link', { name: 'العودة إلى موضع الهامش 1' }).click();
  await expect(page.locator('#mention-1')).toBeInViewport();
});

test('on paper a mention is its number', async ({ page }) => {
  await page.goto(story);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#mention-1')).toBeVisible();
});

test('only pages open notes in place', () => {
  for (const file of [`${story}index.md`, 'feed.xml', 'feed.json', 'sections/environment/feed.xml']) {
    expect(readFileSync(path.join(edition, file), 'utf8'), file).not.toContain('popover');
  }
});

async function box(of: Locator) {
  const found = await of.boundingBox();
  if (!found) throw new Error('It is not on the page.');
  return found;
}
