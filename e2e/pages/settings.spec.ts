import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import { contrast } from './contrast.ts';
import { scriptsRun } from './scripts-run.ts';
import { inArabic, templates, widths } from './templates.ts';

const article = templates.article;
const stored = 'naba.settings';

/** What a device remembers before a page is opened. */
async function remembered(context: BrowserContext, value: string): Promise<void> {
  await context.addInitScript(([key, text]) => localStorage.setItem(key ?? '', text ?? ''), [stored, value]);
}

function choose(context: BrowserContext, choices: Record<string, string>): Promise<void> {
  return remembered(context, JSON.stringify(choices));
}

async function openDialog(page: Page) {
  await scriptsRun(page);
  await page.getByRole('banner').getByRole('link', { name: 'الإعدادات' }).click();
  const dialog = page.getByRole('dialog', { name: 'الإعدادات' });
  await expect(dialog).toBeVisible();
  return dialog;
}

function rootStyle(page: Page, property: string): Promise<string> {
  return page.evaluate((name) => getComputedStyle(document.documentElement).getPropertyValue(name), property);
}

for (const width of widths) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('by keyboard alone: a dialog opens over the story, each choice holds at once and is kept, Escape leads back', async ({
      page,
    }) => {
      await page.goto(article);
      await scriptsRun(page);
      const link = page.getByRole('banner').getByRole('link', { name: 'الإعدادات' });
      await link.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'الإعدادات' });
      await expect(dialog).toBeVisible();
      await expect(dialog.getByRole('radio', { name: 'كالجهاز' })).toBeFocused();
      await page.keyboard.press('ArrowUp');
      await expect(dialog.getByRole('radio', { name: 'ورق دافئ' })).toBeChecked();
      await expect(page.locator('html')).toHaveAttribute('data-scheme', 'sepia');
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(246, 236, 217)');
      await expect(page.locator('meta[name=theme-color]').first()).toHaveAttribute(
        'content',
        'rgb(246, 236, 217)',
      );
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(link).toBeFocused();
      await expect(page).toHaveURL(article);
      await page.goto('/');
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(246, 236, 217)');
    });

    test('without JavaScript the page of the choices shows what each would do', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        viewport: { width, height: 900 },
        ...(baseURL && { baseURL }),
      });
      const page = await context.newPage();
      await page.goto(article);
      await page.getByRole('banner').getByRole('link', { name: 'الإعدادات' }).click();
      await expect(page).toHaveURL(inArabic('/settings/'));
      await expect(page.locator('noscript p')).toBeVisible();
      await page.getByRole('radio', { name: 'داكنة' }).check();
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(15, 22, 19)');
      await page.getByRole('radio', { name: 'كبير جدًا' }).check();
      await expect(page.locator('html')).toHaveCSS('font-size', '24px');
      await page.getByRole('radio', { name: 'بلاد الشام والعراق' }).check();
      await expect(page.locator('#settings time')).toHaveText('الأربعاء 12 نيسان 2017', {
        useInnerText: true,
      });
      await page.getByRole('button', { name: 'أعد الضبط' }).click();
      await expect(page.locator('html')).toHaveCSS('font-size', '16px');
      await context.close();
    });
  });
}

test('what was chosen stands on the document, with its styles, before anything is painted', async ({
  page,
  context,
}) => {
  await choose(context, { scheme: 'sepia', size: '125' });
  // The sheet comes late: the paint waits for it.
  await page.route(/settings\.reader-.*\.css$/, async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await context.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      document.documentElement.dataset.early = document.documentElement.dataset.scheme;
    });
  });
  await page.goto(article);
  await expect(page.locator('html')).toHaveAttribute('data-early', 'sepia');
  const timing = (type: string, name: string, key: 'startTime' | 'responseEnd'): Promise<number> =>
    page.evaluate(
      ([ofType, part, end]) => {
        const entry = performance.getEntriesByType(ofType).find((one) => one.name.includes(part));
        return Number(Reflect.get(entry ?? {}, end)) || 0;
      },
      [type, name, key] as const,
    );
  const loaded = await timing('resource', 'settings.reader', 'responseEnd');
  expect(loaded).toBeGreaterThan(500);
  await expect.poll(() => timing('paint', 'first-paint', 'startTime')).toBeGreaterThanOrEqual(loaded);
});

test('who chose nothing loads neither the styles of choices nor their face', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(article, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => /settings\.reader|naba-sans/.test(url))).toEqual([]);
});

for (const garbage of [
  '',
  'null',
  '7',
  '"dark"',
  '[1]',
  '{',
  '{"scheme":"pink","size":125,"toString":"x"}',
]) {
  test(`what makes no sense in the storage counts as nothing: ${garbage}`, async ({ page, context }) => {
    await remembered(context, garbage);
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(article);
    await openDialog(page);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({});
  });
}

test('where the device refuses to remember, the choice holds on the page, and the form says so', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(inArabic('/settings/'));
  await page.getByRole('radio', { name: 'داكنة' }).check();
  // As it is when a reader comes back to the page, or chose before it was loaded whole.
  await page.evaluate(() => dispatchEvent(new Event('pageshow')));
  await expect(page.getByRole('radio', { name: 'داكنة' })).toBeChecked();
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(15, 22, 19)');
  await expect(page.getByText('تعذر حفظ الإعدادات')).toBeVisible();
});

test('what is chosen before the script is there is kept beside what was', async ({ page, context }) => {
  await choose(context, { months: 'egypt' });
  let scripts = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    scripts = resolve;
  });
  await page.route('/reader/site.reader-*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(inArabic('/settings/'), { waitUntil: 'commit' });
  await page.getByRole('radio', { name: 'داكنة' }).check();
  scripts();
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), stored)).toContain('dark');
  await expect(page.getByRole('radio', { name: 'داكنة' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'مصر والخليج' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-months', 'egypt');
});

test('where the form cannot be fetched, the link leads to its page', async ({ page }) => {
  await page.goto(article);
  await scriptsRun(page);
  let refused = false;
  await page.route(inArabic('/settings/'), (route) => {
    if (route.request().resourceType() !== 'fetch') return route.continue();
    refused = true;
    return route.abort();
  });
  await page.getByRole('banner').getByRole('link', { name: 'الإعدادات' }).click();
  await expect(page).toHaveURL(inArabic('/settings/'));
  expect(refused).toBe(true);
});

test('reset forgets all, here, in other tabs, and on the page that is come back to', async ({
  page,
  context,
}) => {
  await page.goto(article);
  const other = await context.newPage();
  await other.goto(inArabic('/settings/'));
  await scriptsRun(other);
  await scriptsRun(page);
  await other.getByRole('radio', { name: 'داكنة' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  await page.goto(inArabic('/settings/'));
  await scriptsRun(page);
  await expect(page.getByRole('radio', { name: 'داكنة' })).toBeChecked();
  await page.getByRole('button', { name: 'أعد الضبط' }).click();
  await expect(page.getByRole('radio', { name: 'كالجهاز' })).toBeChecked();
  await expect(other.locator('html')).not.toHaveAttribute('data-scheme');
  expect(await page.evaluate((key) => localStorage.getItem(key), stored)).toBeNull();
  await page.goBack();
  await expect(page.locator('html')).not.toHaveAttribute('data-scheme');
});

test('months are named by the tradition that was chosen, in dates, bodies, and results; text that is copied has the house style', async ({
  page,
}) => {
  const names = {
    both: '13 نيسان/أبريل 2017',
    levant: '13 نيسان 2017',
    egypt: '13 أبريل 2017',
    maghreb: '13 أبريل 2017',
  };
  await page.goto(article);
  const time = page.locator('header time').first();
  const inBody = page.locator('.date').first();
  for (const [value, name] of Object.entries(names)) {
    await page.evaluate(
      ([key, months]) => localStorage.setItem(key ?? '', JSON.stringify({ months })),
      [stored, value],
    );
    await page.reload();
    await expect(time).toHaveText(`الخميس ${name}`, { useInnerText: true });
    await expect(inBody).not.toHaveText(value === 'both' ? /^[^/]*$/ : /\//, { useInnerText: true });
  }
  const drawn = await time
    .locator('.maghreb')
    .evaluate((name) => getComputedStyle(name, '::after').content.split('/')[0]?.trim());
  expect(drawn).toBe('"أفريل"');
  await expect(time.locator('.egypt')).toHaveCSS('clip-path', 'inset(50%)');
  await page.goto(inArabic('/search/?q=لافروف'));
  const found = page.locator('#results time').first();
  await expect(found).toBeVisible();
  await expect(found).not.toHaveText(/\//, { useInnerText: true });
});

test('the Hijri date goes with its separator', async ({ page, context }) => {
  await page.goto(article);
  await expect(page.getByText('16 رجب 1438 هـ').last()).toBeVisible();
  await choose(context, { hijri: 'off' });
  await page.goto(article);
  for (const date of await page.locator('.hijri').all()) await expect(date).toBeHidden();
  await expect(page.locator('main')).not.toHaveText(/هـ|،\s*زمن/, { useInnerText: true });
});

test('digits are drawn in the Eastern way, while text and foreign names stay as they are', async ({
  page,
  context,
}) => {
  await page.goto(article);
  const text = await page.locator('main').textContent();
  const number = page.locator('header time').first();
  const before = await number.screenshot();
  await choose(context, { digits: 'arab' });
  await page.goto(article);
  await page.evaluate(() => document.fonts.ready);
  await expect(number).toHaveCSS('font-feature-settings', '"ss01"');
  expect((await number.screenshot()).equals(before)).toBe(false);
  expect(await page.locator('main').textContent()).toBe(text);
  for (const name of await page.locator('main [lang=en]').all())
    await expect(name).toHaveCSS('font-feature-settings', 'normal');
});

test('the modern face is loaded once it is chosen', async ({ page, context }) => {
  await choose(context, { type: 'sans' });
  await page.goto(article);
  await page.evaluate(() => document.fonts.ready);
  const faces = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ status }) => status === 'loaded')
      .map(({ family }) => family.replaceAll('"', '')),
  );
  expect(faces).toContain('Naba Sans');
  await expect(page.locator('h1')).toHaveCSS('font-family', /^"?Naba Sans/);
});

for (const [size, pixels] of Object.entries({ 87: 14, 112: 18, 125: 20, 150: 24 })) {
  test(`at ${size}% the root is ${pixels} px`, async ({ page, context }) => {
    await choose(context, { size });
    await page.goto(article);
    expect(await rootStyle(page, 'font-size')).toBe(`${pixels}px`);
  });
}

test.describe('nothing overflows at the largest size', () => {
  for (const type of ['naskh', 'sans']) {
    for (const width of [320, 390, 1280]) {
      test(`in ${type} at ${width} px`, async ({ page, context }) => {
        await choose(context, { size: '150', type });
        await page.setViewportSize({ width, height: 900 });
        for (const address of Object.values(templates)) {
          await page.goto(address);
          await page.evaluate(() => document.fonts.ready);
          const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(scrollWidth, address).toBeLessThanOrEqual(width);
        }
      });
    }
  }
});

for (const scheme of ['light', 'dark', 'sepia']) {
  test(`${scheme}: axe finds nothing, and text has the contrast that it needs`, async ({ page, context }) => {
    await choose(context, { scheme });
    await page.goto(article);
    const dialog = await openDialog(page);
    const found = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(
      found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ).toEqual([]);
    await dialog.getByRole('button', { name: 'أغلق' }).click();
    await expect(dialog).toBeHidden();
    for (const paper of ['--paper', '--sheet']) {
      for (const ink of ['--ink', '--ink-2', '--ink-3', '--rub', '--seen']) {
        // WCAG 2.2, 1.4.6 (AAA).
        expect(await contrast(page, ink, paper), `${ink} on ${paper}`).toBeGreaterThanOrEqual(7);
      }
    }
  });
}

test('forced colours win over the chosen ones', async ({ page, context }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await choose(context, { scheme: 'sepia' });
  await page.goto(article);
  await expect(page.locator('body')).not.toHaveCSS('background-color', 'rgb(246, 236, 217)');
});

test('search engines are asked to leave the page out, and no sitemap names it', async ({ page, request }) => {
  await page.goto(inArabic('/settings/'));
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  expect(await (await request.get('/sitemaps/pages.xml')).text()).not.toContain('/settings/');
});
