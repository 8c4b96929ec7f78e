import { expect, type Page, test } from 'playwright/test';
import { scriptsRun } from './scripts-run.ts';
import { templates, widths } from './templates.ts';

const button = (page: Page) => page.locator('[data-body] > button');

/** Selects from the start of one paragraph of the story to the end of another. */
function select(page: Page, from: number, to: number): Promise<string> {
  return page.evaluate(
    ([from, to]) => {
      const paragraphs = document.querySelectorAll('[data-body] > p');
      const first = paragraphs[from];
      const last = paragraphs[to];
      const selection = getSelection();
      if (!first || !last || !selection) throw new Error('The story is shorter than this test needs');
      first.scrollIntoView({ behavior: 'instant' });
      selection.setBaseAndExtent(first, 0, last, last.childNodes.length);
      return `${selection}`;
    },
    [from, to] as const,
  );
}

for (const width of widths) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });

    test('a selected passage is copied with an address that leads to it, by the keyboard alone', async ({
      page,
    }) => {
      await page.goto(templates.article);
      await scriptsRun(page);
      const body = page.locator('[data-body]');
      const room = (await body.boundingBox())?.height;
      const passage = await select(page, 1, 1);
      await expect(button(page)).toHaveText('انسخ مع الرابط');
      expect((await body.boundingBox())?.height).toBe(room);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);

      await button(page).focus();
      await page.keyboard.press('Enter');
      await expect(button(page)).toHaveText('نُسخ');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const headline = await page.locator('h1').textContent();
      const [quoted, title, address = ''] = copied.split('\n');
      expect([quoted, title]).toEqual([`«${passage.trim()}»`, headline]);
      const canonical = await page.locator('[rel="canonical"]').getAttribute('href');
      expect(address.split('#')[0]).toBe(canonical);

      // The address is opened as a reader would, in a tab of its own: the passage is on screen.
      const tab = await page.context().newPage();
      await tab.goto(`${templates.article}#${address.split('#')[1]}`);
      await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(0);
      await expect(tab.locator('[data-body] > p').nth(1)).toBeInViewport();
    });
  });
}

test('the button goes with the selection, and is not there for a selection elsewhere', async ({ page }) => {
  await page.goto(templates.article);
  await scriptsRun(page);
  await select(page, 0, 2);
  await expect(button(page)).toBeVisible();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body));
  await expect(button(page)).toHaveCount(0);
});

test('a native copy stays what was selected', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(templates.article);
  await scriptsRun(page);
  const passage = await select(page, 0, 2);
  await expect(button(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(passage);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, permissions: ['clipboard-read', 'clipboard-write'] });

  test('the button works', async ({ page }) => {
    await page.goto(templates.article);
    await scriptsRun(page);
    await select(page, 0, 0);
    await button(page).tap();
    await expect(button(page)).toHaveText('نُسخ');
  });
});

test('a device that refuses is told of', async ({ page }) => {
  await page.addInitScript(() => {
    Clipboard.prototype.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto(templates.article);
  await scriptsRun(page);
  await select(page, 0, 0);
  await button(page).click();
  await expect(button(page)).toHaveText('تعذر النسخ');
});

test("the system's own sheet is handed headline and address", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.title = JSON.stringify(data);
        return Promise.reject(new DOMException('', 'AbortError'));
      },
    });
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(templates.article);
  await scriptsRun(page);
  await page.locator('[data-tool="share"]').click();
  expect(JSON.parse(await page.title())).toEqual({
    title: await page.locator('h1').textContent(),
    url: await page.locator('[rel="canonical"]').getAttribute('href'),
  });
  expect(errors).toEqual([]);
});

test('where the system has no sheet there is no button for it', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'share');
  });
  await page.goto(templates.article);
  await scriptsRun(page);
  await expect(page.locator('[data-tool="save"]')).toBeVisible();
  await expect(page.locator('[data-tool="share"]')).toBeHidden();
});
