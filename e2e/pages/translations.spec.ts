import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fromHtml } from 'hast-util-from-html';
import { expect, type Page, test } from 'playwright/test';
import { parseSitemap } from 'sitemap';
import { visit } from 'unist-util-visit';
import { addressOf, edition, filesOfEdition, pageFiles } from './edition-files.ts';

const origin = 'http://localhost:3000';
const read = (file: string): string => readFileSync(path.join(edition, file), 'utf8');

/** Stories that the newsroom has translated. */
const families: Record<string, string>[] = [
  { ar: '/articles/2015/paris-agreement-adopted/', fr: '/articles/2015/paris-agreement-adopted-fr/' },
  { ar: '/articles/2021/ever-given-suez/', en: '/articles/2021/ever-given-suez-en/' },
];

/** The fronts and the first pages of sections: those of the site's own language, and the same below the names of the others. */
const lists = pageFiles()
  .map(addressOf)
  .filter((address) => /^\/(sections\/[a-z]+\/)?$/.test(address))
  .map((address) => ({ ar: address, en: `/en${address}`, fr: `/fr${address}` }));

/** What a page of a family says of the family. */
function versionsOf(family: Record<string, string>): Record<string, string> {
  const urls = Object.entries({ ...family, 'x-default': family.ar ?? '' });
  return Object.fromEntries(urls.map(([language, address]) => [language, origin + address]));
}

const expected = new Map(
  [...families, ...lists].flatMap((family) =>
    Object.values(family).map((address) => [address, versionsOf(family)] as const),
  ),
);

test('every page that there is in several languages names all its versions, and no other page any', () => {
  expect(lists).toHaveLength(7);
  const found = new Map<string, Record<string, string>>();
  for (const file of pageFiles()) {
    visit(fromHtml(read(file)), 'element', ({ tagName, properties: { rel, hrefLang, href } }) => {
      if (tagName !== 'link' || !String(rel).includes('alternate') || hrefLang === undefined) return;
      const address = addressOf(file);
      found.set(address, { ...found.get(address), [String(hrefLang)]: String(href) });
    });
  }
  expect(found).toEqual(expected);
});

test('the sitemaps name the same versions', async () => {
  const found = new Map<string, Record<string, string>>();
  for (const file of filesOfEdition().filter((name) => /^sitemaps\/.*\.xml$/.test(name))) {
    for (const { url, links } of await parseSitemap(Readable.from([read(file)]))) {
      if (links.length === 0) continue;
      const address = url.slice(origin.length);
      found.set(address, Object.fromEntries(links.map((link) => [link.lang, link.url])));
    }
  }
  expect(found).toEqual(expected);
});

for (const { family, from, to, line } of [
  { family: families[0], from: 'ar', to: 'fr', line: 'بلغة أخرى: Français' },
  { family: families[0], from: 'fr', to: 'ar', line: 'Aussi en : العربية' },
  { family: families[1], from: 'ar', to: 'en', line: 'بلغة أخرى: English' },
  { family: families[1], from: 'en', to: 'ar', line: 'Also in: العربية' },
]) {
  test(`a reader of ${family?.[from]} finds it in another language, in one place`, async ({ page }) => {
    await page.goto(family?.[from] ?? '');
    const link = page.locator(`main a[href="${family?.[to]}"]`);
    await expect(link).toHaveCount(1);
    await expect(link).toHaveAttribute('hreflang', to);
    await expect(link).toHaveAttribute('lang', to);
    await expect(link.locator('xpath=..')).toHaveText(line);
    await link.click();
    await expect(page.locator('html')).toHaveAttribute('lang', to);
  });
}

/** Where the foot of a page leads readers of other languages. */
async function switchOf(page: Page): Promise<[language: string | null, address: string | null][]> {
  const links = await page.getByRole('contentinfo').locator('a[hreflang]').all();
  return Promise.all(
    links.map(async (link) => {
      expect(await link.getAttribute('lang')).toBe(await link.getAttribute('hreflang'));
      return [await link.getAttribute('hreflang'), await link.getAttribute('href')];
    }),
  );
}

for (const [address, others] of Object.entries({
  '/': { en: '/en/', fr: '/fr/' },
  '/en/': { ar: '/', fr: '/fr/' },
  '/sections/world/': { en: '/en/sections/world/', fr: '/fr/sections/world/' },
  '/fr/sections/world/': { ar: '/sections/world/', en: '/en/sections/world/' },
  '/en/search/': { ar: '/search/', fr: '/fr/search/' },
  '/settings/': { en: '/en/settings/', fr: '/fr/settings/' },
  '/articles/2021/ever-given-suez/': { en: '/articles/2021/ever-given-suez-en/' },
  '/articles/2021/ever-given-suez-en/': { ar: '/articles/2021/ever-given-suez/' },
  '/articles/2017/lavrov-tillerson-moscow/': { en: '/en/', fr: '/fr/' },
  '/topics/syria/': { en: '/en/', fr: '/fr/' },
  '/archive/2017/04/': { en: '/en/', fr: '/fr/' },
  '/no/such/page/': { en: '/en/', fr: '/fr/' },
})) {
  test(`the foot of ${address} leads to the same in the other languages, or to their fronts`, async ({
    page,
  }) => {
    await page.goto(address);
    expect(await switchOf(page)).toEqual(Object.entries(others));
  });
}

test('each language is called by its own name', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('contentinfo').locator('a[hreflang]')).toHaveText(['English', 'Français']);
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.getByRole('contentinfo').locator('a[hreflang="ar"]')).toHaveText('العربية');
});

test('lists and feeds hold the stories of their language alone', async ({ page, request }) => {
  const headlines = page.locator('main :is(h2, h3) a[href^="/articles/"]');
  for (const [front, story] of [
    ['/en/', '/articles/2021/ever-given-suez-en/'],
    ['/fr/', '/articles/2015/paris-agreement-adopted-fr/'],
  ]) {
    await page.goto(front ?? '');
    await expect(headlines).toHaveCount(1);
    await expect(headlines).toHaveAttribute('href', story ?? '');
    const { items } = await (await request.get(`${front}feed.json`)).json();
    expect(items).toEqual([expect.objectContaining({ url: origin + story })]);
  }
  const { items } = await (await request.get('/feed.json')).json();
  expect(new Set(items.map(({ language }: { language: string }) => language))).toEqual(new Set(['ar']));
});

test('a story leads on within its language', async ({ page }) => {
  await page.goto('/articles/2021/ever-given-suez-en/');
  await expect(page.locator('main nav').first().locator('a').first()).toHaveAttribute('href', '/en/');
  await expect(page.getByRole('banner').locator('a').first()).toHaveAttribute('href', '/en/');
  await expect(page.getByRole('banner').locator('form')).toHaveAttribute('action', '/en/search/');
  await expect(page.locator('link[type="application/rss+xml"]')).toHaveAttribute(
    'href',
    `${origin}/en/feed.xml`,
  );
  await expect(page.locator('link[rel=search]')).toHaveAttribute('href', '/en/opensearch.xml');
});

test('a search finds what is in the language of its page, and all where one asks for it', async ({
  page,
}) => {
  const found = page.locator('#results h2 a');
  await page.goto('/en/search/?q=2021');
  await expect(found).toHaveAttribute('href', '/articles/2021/ever-given-suez-en/');
  await page.locator('select[name="l"]').selectOption('all');
  await expect(page).toHaveURL(/\/en\/search\/\?q=2021&l=all$/);
  await expect.poll(() => found.count()).toBeGreaterThan(1);
  await expect(page.locator('#results li .kick a').first()).toHaveAttribute('href', /^\/en\/sections\//);
});
