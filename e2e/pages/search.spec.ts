import { expect, type Page, test } from 'playwright/test';
import { inArabic, widths } from './templates.ts';

const status = (page: Page) => page.getByRole('status');
const headlines = (page: Page) => page.locator('#results h2');
const box = (page: Page) => page.getByRole('searchbox', { name: 'ابحث عن' });

for (const width of widths) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test('the box of any page leads to results, each with its section, passage and date', async ({
      page,
    }) => {
      await page.goto('/articles/2023/derna-floods/');
      const masthead = page.getByRole('banner').getByRole('search');
      await masthead.getByRole('searchbox').fill('وبالشعيرات');
      await masthead.getByRole('button', { name: 'ابحث' }).click();
      await expect(page).toHaveURL(/\/search\/\?q=/);
      await expect(status(page)).toHaveText(/^\d+ نتائج عن «وبالشعيرات»$/);
      const first = page.locator('#results li').first();
      await expect(first.getByRole('heading', { level: 2 }).getByRole('link')).toHaveAttribute(
        'href',
        /^\/articles\/2017\//,
      );
      await expect(first.locator('mark').first()).toContainText('الشعيرات');
      await expect(first.locator('.kick a')).toHaveAttribute('href', inArabic('/sections/world/'));
      await expect(first.locator('time')).toHaveAttribute('datetime', /^2017-0\d/);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide).toBe(false);
    });

    test('results come as one types, and the way back goes by what was asked', async ({ page }) => {
      await page.goto(inArabic('/search/'));
      await box(page).pressSequentially('زلزال');
      await expect(status(page)).toHaveText(/عن «زلزال»$/);
      await expect(page).toHaveURL(/q=/);
      await box(page).press('Enter');
      await box(page).fill('المريخ');
      await expect(status(page)).toHaveText(/عن «المريخ»$/);
      await box(page).press('Enter');
      await headlines(page).getByRole('link').first().click();
      await expect(page).toHaveURL(/\/articles\//);
      await page.goBack();
      await expect(status(page)).toHaveText(/عن «المريخ»$/);
      await page.goBack();
      await expect(box(page)).toHaveValue('زلزال');
      await expect(status(page)).toHaveText(/عن «زلزال»$/);
    });

    test('the keyboard alone is enough', async ({ page }) => {
      await page.goto(inArabic('/search/'));
      await box(page).focus();
      await page.keyboard.type('سوريا');
      await page.keyboard.press('Enter');
      await expect(headlines(page).first()).toBeVisible();
      const reached: string[] = [];
      for (let stop = 0; stop < 12; stop += 1) {
        await page.keyboard.press('Tab');
        reached.push(
          await page.evaluate(
            () =>
              document.activeElement?.getAttribute('name') ??
              document.activeElement?.getAttribute('href') ??
              '',
          ),
        );
      }
      expect(reached.slice(0, 4)).toEqual(['s', 't', 'y', 'o']);
      expect(reached.some((href) => href.startsWith('/topics/'))).toBe(true);
      expect(reached.some((href) => href.startsWith('/articles/'))).toBe(true);
    });
  });
}

test('results are narrowed, ordered, and undone by address', async ({ page }) => {
  await page.goto(inArabic('/search/?q=مصر'));
  await expect(status(page)).toContainText('عن «مصر»');
  const all = await headlines(page).count();
  await page.getByRole('combobox', { name: 'القسم' }).selectOption('economy');
  await expect(page).toHaveURL(/s=economy/);
  await expect(page.locator('#results .kick').first()).toHaveText('اقتصاد');
  await expect.poll(() => headlines(page).count()).toBeLessThan(all);
  await page.getByRole('combobox', { name: 'الفترة' }).selectOption('2021');
  await expect(page).toHaveURL(/y=2021/);
  await expect(page.locator('#results time').first()).toHaveAttribute('datetime', /^2021/);
  await page.goBack();
  await page.goBack();
  await expect(headlines(page)).toHaveCount(all);
  await page.getByRole('combobox', { name: 'الترتيب' }).selectOption('newest');
  await expect(page).toHaveURL(/o=newest/);
  // The address changes at once, the list when the index has answered.
  await expect(async () => {
    const dates = await page
      .locator('#results time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    const moments = dates.map((date) => Date.parse(date));
    expect(moments.length).toBeGreaterThan(1);
    expect(moments).toEqual(moments.toSorted((one, other) => other - one));
  }).toPass();
});

test('more results follow on demand, and the keyboard goes on with the first of them', async ({ page }) => {
  await page.goto(inArabic('/search/?q=في'));
  await expect(headlines(page)).toHaveCount(10);
  const more = page.getByRole('button', { name: 'أظهر المزيد' });
  // Two presses at once bring ten stories, not the same ten twice.
  await more.evaluate((button) => {
    if (!(button instanceof HTMLButtonElement)) return;
    button.click();
    button.click();
  });
  await expect(headlines(page)).toHaveCount(20);
  await expect(headlines(page).nth(10).getByRole('link')).toBeFocused();
  const found = Number((await status(page).textContent())?.match(/^\d+/)?.[0]);
  for (let shown = 20; shown < found; shown += 10) {
    await more.click();
    await expect(headlines(page)).toHaveCount(Math.min(shown + 10, found));
  }
  await expect(more).toBeHidden();
});

test('it forgives, and says so', async ({ page }) => {
  await page.goto(inArabic('/search/?q=ghtv,t'));
  await expect(status(page)).toHaveText('لا نتائج عن «ghtv,t»؛ نتيجتان عن «لافروف»');
  await page.goto(inArabic('/search/?q=tillerson'));
  await expect(page.locator('#results mark').first()).toContainText('تيلرسون');
  await expect(page.getByRole('navigation', { name: 'ملفات بهذا الاسم' })).toContainText('ريكس تيلرسون');
  await page.goto(inArabic('/search/?q=المتحف الأرجنتبن'));
  await page.getByRole('link', { name: '«المتحف الأرجنتين»' }).click();
  await expect(box(page)).toHaveValue('المتحف الأرجنتين');
  await expect(page).toHaveURL(/q=/);
});

test('where nothing is found there are ways on', async ({ page }) => {
  await page.goto(inArabic('/search/?q=قثقثق&s=sport'));
  await expect(status(page)).toHaveText('لا نتائج عن «قثقثق».');
  await expect(page.getByRole('link', { name: 'ابحث في كل الأخبار' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('navigation', { name: 'بحسب القسم' })).toBeVisible();
});

test.describe('hostile queries', () => {
  for (const [name, query] of [
    ['markup', '"><script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['bidi controls', '\u202e\u2066لافروف\u2069'],
    ['an emoji', '😀🏳️‍🌈'],
    ['a percent sign', '%'],
  ] as const) {
    test(name, async ({ page }) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('dialog', (dialog) => problems.push(dialog.message()));
      await page.goto(inArabic(`/search/?q=${encodeURIComponent(query)}`));
      await expect(status(page)).not.toBeEmpty();
      expect(await page.locator('#hits script, #hits img').count()).toBe(0);
      const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      expect(isWide).toBe(false);
      expect(problems).toEqual([]);
    });
  }
});

test('ten thousand letters are searched for by their beginning', async ({ page }) => {
  await page.goto(inArabic('/search/'));
  await box(page).fill('سوريا '.repeat(1700));
  await expect(status(page)).not.toBeEmpty();
  await expect(headlines(page).first()).toBeVisible();
  expect(page.url().length).toBeLessThan(3000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
});

test('an index that was replaced under an open page is opened again', async ({ page }) => {
  let refused = 0;
  await page.route(/\/search\/[0-9a-f]{12}\//, async (route) => {
    refused += 1;
    if (refused === 1) await route.fulfill({ status: 404 });
    else await route.continue();
  });
  await page.goto(inArabic('/search/?q=درنة'));
  await expect(status(page)).toHaveText(/عن «درنة»$/);
});

test('without a connection it says so', async ({ page }) => {
  await page.route(/\/search\/index\.json/, (route) => route.abort());
  await page.goto(inArabic('/search/?q=درنة'));
  await expect(status(page)).toContainText('تعذر البحث الآن');
});

test('a browser can add the site to its own search', async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('link[rel=search]').getAttribute('href');
  const description = await (await request.get(address ?? '')).text();
  expect(description).toContain(
    '<Url type="text/html" template="http://localhost:3000/search/?q={searchTerms}"/>',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what to do instead', async ({ page }) => {
    await page.goto(inArabic('/search/?q=سوريا'));
    // A browser under test takes `noscript` for what it is with scripts on: its content is looked for in the file.
    const html = await (await page.request.get(inArabic('/search/'))).text();
    expect(html).toMatch(/<noscript><p[^>]*>البحث يجري في متصفحك/);
    const main = page.getByRole('main');
    for (const address of [inArabic('/sections/world/'), '/topics/', '/archive/']) {
      await expect(main.locator(`a[href="${address}"]`)).toBeVisible();
    }
  });
});
