import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { scriptsRun } from './scripts-run.ts';
import { templates, widths } from './templates.ts';
import { words } from './words.ts';

test.use({ serviceWorkers: 'allow' });

const other = '/articles/2023/derna-floods/';
const pictured = '/articles/2019/first-black-hole-image/';

/** Opens a page and waits until the worker has kept it. */
async function read(page: Page, address: string, kind: 'read' | 'list' = 'read'): Promise<void> {
  await page.goto(address);
  await scriptsRun(page);
  await expect
    .poll(() =>
      page.evaluate(
        (name) => caches.match('/_kept', { cacheName: name }).then(Boolean),
        `${kind}:${address}`,
      ),
    )
    .toBe(true);
}

const keptNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

for (const width of widths) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('what was read is there without a connection, and says that it is a copy', async ({
      page,
      context,
    }) => {
      await read(page, pictured);
      await read(page, '/', 'list');
      await context.setOffline(true);
      await page.goto(pictured);
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('#kept')).toHaveText(words().keptCopy);
      expect(
        await page
          .locator('figure img')
          .first()
          .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
      ).toBeGreaterThan(0);
      expect(
        await page.evaluate(() =>
          document.fonts.ready.then((fonts) => [...fonts].some(({ status }) => status === 'loaded')),
        ),
      ).toBe(true);
      await page.goto('/');
      await expect(page.locator('#kept')).toBeVisible();
      await context.setOffline(false);
      await page.goto('/');
      await expect(page.locator('#kept')).toHaveCount(0);
    });

    test('what was not read leads to the offline page, which lists what was', async ({ page, context }) => {
      await read(page, pictured);
      const title = await page.locator('h1').textContent();
      await context.setOffline(true);
      await page.goto(other);
      await expect(page.locator('h1')).toHaveText(words().offline);
      await expect(page).toHaveURL(other);
      await expect(page.locator('[data-kept="read"] h3')).toHaveText([title ?? '']);
      expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
      await context.setOffline(false);
      await page.getByRole('link', { name: words().again }).click();
      await expect(page.locator('h1')).not.toHaveText(words().offline);
    });

    test('a story is saved, found without a connection, and removed, by the keyboard alone', async ({
      page,
      context,
    }) => {
      await read(page, templates.article);
      const button = page.locator('[data-tool="save"]');
      await button.focus();
      await page.keyboard.press('Enter');
      await expect(button).toHaveText('محفوظ');
      await context.setOffline(true);
      await page.reload();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await page.goto('/saved/');
      const saved = page.locator('[data-kept="saved"]');
      await expect(saved.getByRole('status')).toHaveText(words().oneStory);
      await expect(page.locator('[data-kept="read"] li')).toHaveCount(0);
      expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations).toEqual([]);
      await saved.getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect(saved.locator('li')).toHaveCount(0);
      await expect(saved.getByRole('heading', { level: 2 })).toBeFocused();
      await expect(saved).toContainText(words().noneSaved);
    });
  });
}

test('colours and face that a reader chose are there without a connection', async ({ page, context }) => {
  await read(page, other);
  await page.evaluate(() =>
    localStorage.setItem('naba.settings', JSON.stringify({ scheme: 'sepia', type: 'sans' })),
  );
  await page.goto(templates.article);
  await page.evaluate(() => document.fonts.ready);
  await context.setOffline(true);
  await page.goto(other);
  await expect(page.locator('#kept')).toBeVisible();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(246, 236, 217)');
  await expect
    .poll(() =>
      page.evaluate(() =>
        document.fonts.ready.then((fonts) =>
          [...fonts].flatMap(({ family, status }) => (/Naba Sans/.test(family) ? [status] : [])),
        ),
      ),
    )
    .toEqual(['loaded']);
});

test('another tab sees what was saved, and the way back too', async ({ page, context }) => {
  await page.goto(templates.article);
  await scriptsRun(page);
  const tab = await context.newPage();
  await tab.goto(templates.article);
  await scriptsRun(tab);
  const button = page.locator('[data-tool="save"]');
  await button.click();
  await expect(tab.locator('[data-tool="save"]')).toHaveText('محفوظ');
  await page.goto('/');
  await tab.locator('[data-tool="save"]').click();
  await expect(tab.locator('[data-tool="save"]')).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('a device that refuses is told of, and nothing is half saved', async ({ page }) => {
  await page.addInitScript(() => {
    const put = Cache.prototype.put;
    Cache.prototype.put = function (address, file) {
      return address === '/_kept'
        ? Promise.reject(new DOMException('', 'QuotaExceededError'))
        : put.call(this, address, file);
    };
  });
  await page.goto(templates.article);
  await scriptsRun(page);
  const button = page.locator('[data-tool="save"]');
  await button.click();
  await expect(button).toHaveText('تعذر الحفظ');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect((await keptNames(page)).filter((name) => name.startsWith('saved:'))).toEqual([]);
});

test('of sixty stories read, the newest fifty stay, and the saved one', async ({ page }) => {
  await read(page, templates.article);
  await page.locator('[data-tool="save"]').click();
  await expect(page.locator('[data-tool="save"]')).toHaveText('محفوظ');
  await page.evaluate(async () => {
    const record = { title: 'خبر', language: 'ar', section: '', sectionPath: '/', date: '', kept: 1 };
    for (let number = 0; number < 60; number += 1) {
      const path = `/articles/x/${number}/`;
      const cache = await caches.open(`read:${path}`);
      await cache.put('/_kept', Response.json({ ...record, path }));
    }
  });
  await read(page, other);
  await expect
    .poll(async () => (await keptNames(page)).filter((name) => name.startsWith('read:')).length)
    .toBe(50);
  const names = await keptNames(page);
  expect(names).toContain(`read:${other}`);
  expect(names).toContain(`saved:${templates.article}`);
  expect(names).not.toContain('read:/articles/x/0/');
});

test('garbage in storage is passed over', async ({ page }) => {
  await page.goto('/saved/');
  await page.evaluate(async () => {
    for (const [path, body] of Object.entries({
      '/articles/a/': 'no JSON',
      '/articles/b/': '{"path":"javascript:alert(1)"}',
      '': 'null',
    })) {
      await (await caches.open(`saved:${path}`)).put('/_kept', new Response(body));
    }
  });
  await page.reload();
  await expect(page.locator('#kept-lists')).not.toHaveAttribute('aria-busy');
  await expect(page.locator('[data-kept="saved"] li')).toHaveCount(0);
});

test('shells of versions before the last are cleaned, and saved stories are left', async ({ page }) => {
  // A page without scripts of ours, so that the worker has not come yet.
  await page.goto('/robots.txt');
  await page.evaluate(async () => {
    for (const name of ['shell:a', 'shell:b', 'saved:/articles/a/']) await caches.open(name);
    await navigator.serviceWorker.register('/sw.js');
  });
  await expect.poll(() => keptNames(page)).not.toContain('shell:a');
  expect(await keptNames(page)).toEqual(expect.arrayContaining(['shell:b', 'saved:/articles/a/']));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('both pages say what they need', async ({ page }) => {
    for (const address of [templates.saved, templates.offline]) {
      expect(await (await page.request.get(address)).text()).toMatch(
        new RegExp(`<noscript><p[^>]*>${words().needsScripts}`),
      );
      await page.goto(address);
      await expect(page.locator('#kept-lists')).toBeHidden();
    }
  });
});
