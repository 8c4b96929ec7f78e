import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page, test } from 'playwright/test';
import { edition } from './edition-files.ts';

const story = '/articles/2023/derna-floods/';

/** Opened without any script of ours. */
test.use({ javaScriptEnabled: false });

for (const width of [320, 390, 1280]) {
  test.describe(`a footnote at ${width} px`, () => {
    const height = 800;
    test.use({ viewport: { width, height } });

    test('opens at the foot of the screen and is closed by a click elsewhere', async ({ page }) => {
      await page.goto(story);
      const { mention, note } = firstNote(page);
      await expect(note).toBeHidden();
      await mention.click();
      await expect(note).toBeVisible();
      const { x, y, width: wide, height: high } = await box(note);
      expect(y + high).toBe(height);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
      await page.mouse.click(4, 4);
      await expect(note).toBeHidden();
    });

    test('is opened and closed by keys, which then stand where they stood', async ({ page }) => {
      await page.goto(story);
      const { mention, note } = firstNote(page);
      await mention.focus();
      await page.keyboard.press('Enter');
      await expect(note).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(mention).toBeFocused();
    });
  });
}

test('what opens in place is the note that stands at the end', async ({ page }) => {
  await page.goto(story);
  const listed = await page.locator('#note-1').textContent();
  const { note } = firstNote(page);
  expect(plain(listed)).toMatch(/\p{L}/u);
  expect(plain(await note.textContent())).toBe(plain(listed));
});

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

test("a mention's number stands once in the text of a page", async ({ page }) => {
  await page.goto(story);
  await expect(page.locator('#mention-1')).toHaveText('1');
  await expect(page.locator('#mention-1')).toBeVisible();
});

test('no id stands in a page twice', () => {
  const html = readFileSync(path.join(edition, story, 'index.html'), 'utf8');
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toContain('note-1-here');
  expect(new Set(ids).size).toBe(ids.length);
});

test('only pages open notes in place', () => {
  for (const file of [`${story}index.md`, 'feed.xml', 'feed.json', 'sections/environment/feed.xml']) {
    expect(readFileSync(path.join(edition, file), 'utf8'), file).not.toContain('popover');
  }
});

/** The first mention of a note, and what it opens. */
function firstNote(page: Page): { mention: Locator; note: Locator } {
  return {
    mention: page.getByRole('button', { name: 'هامش 1', exact: true }),
    note: page.locator('#note-1-here'),
  };
}

/** Words without the arrows that lead back. */
function plain(text: string | null): string {
  return (text ?? '').replace(/[↑\s]+/g, ' ').trim();
}

async function box(of: Locator) {
  const found = await of.boundingBox();
  if (!found) throw new Error('It is not on the page.');
  return found;
}
