import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fromHtml } from 'hast-util-from-html';
import { expect, type Page, test } from 'playwright/test';
import { parseSitemap } from 'sitemap';
import { visit } from 'unist-util-visit';
import { addressOf, edition, filesOfEdition, pageFiles } from './edition-files.ts';
import { hrefIn, language } from './templates.ts';

const origin = 'http://localhost:3000';
const read = (file: string): string => readFileSync(path.join(edition, file), 'utf8');

/** Addresses of the same page by their languages. */
type Family = Record<string, string>;

/** What the newsroom's files say of themselves: the language of each, and which others tell the same. */
const written = globSync('articles/[0-9]*/**/*.md').map((file) => {
  const text = readFileSync(file, 'utf8');
  const [, list = ''] = /^translations: \[(.*)\]$/m.exec(text) ?? [];
  return {
    path: file.slice('articles/'.length, -'.md'.length),
    language: /^lang: (\w+)$/m.exec(text)?.[1] ?? 'ar',
    translations: list.split(', ').filter((one) => one !== ''),
  };
});

const inOrder = ['ar', 'fa', 'ur', 'he', 'en', 'fr'];

/** Languages that it publishes in. */
const published = inOrder.filter((one) => written.some((story) => story.language === one));

/** Each called as its readers call it. */
const names: Record<string, string> = { ar: 'العربية', fa: 'فارسی', en: 'English', fr: 'Français' };

/** Stories that it has translated. */
const families = written.flatMap(({ path: own, translations }): Family[] => {
  if (translations.length === 0) return [];
  const told = written.filter((story) => story.path === own || translations.includes(story.path));
  return [Object.fromEntries(told.map((story) => [story.language, `/articles/${story.path}/`]))];
});

const paris = {
  ar: '/articles/2015/paris-agreement-adopted/',
  fr: '/articles/2015/paris-agreement-adopted-fr/',
};
const suez = { ar: '/articles/2021/ever-given-suez/', en: '/articles/2021/ever-given-suez-en/' };

/** A page that there is in every language. @param address in the site's own */
const everywhere = (address: string): Family =>
  Object.fromEntries(published.map((one) => [one, hrefIn(one, address)]));

/** The fronts and the first pages of sections. */
const lists = pageFiles()
  .map(addressOf)
  .filter((address) => /^\/(sections\/[a-z]+\/)?$/.test(address))
  .map(everywhere);

/** What a page of a family says of the family. */
function versionsOf(family: Family): Family {
  const { [language]: main } = family;
  const named = main === undefined ? family : { ...family, 'x-default': main };
  return Object.fromEntries(Object.entries(named).map(([of, address]) => [of, origin + address]));
}

const expected = new Map(
  [...families, ...lists].flatMap((family) =>
    Object.values(family).map((address) => [address, versionsOf(family)] as const),
  ),
);

test('every page that there is in several languages names all its versions, and no other page any', () => {
  expect(lists).toHaveLength(7);
  expect(families).toEqual(expect.arrayContaining([paris, suez]));
  const found = new Map<string, Family>();
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
  const found = new Map<string, Family>();
  for (const file of filesOfEdition().filter((name) => /^sitemaps\/.*\.xml$/.test(name))) {
    for (const { url, links } of await parseSitemap(Readable.from([read(file)]))) {
      if (links.length === 0) continue;
      const address = url.slice(origin.length);
      found.set(address, Object.fromEntries(links.map((link) => [link.lang, link.url])));
    }
  }
  expect(found).toEqual(expected);
});

for (const { from, to, other, line } of [
  { from: paris.ar, to: paris.fr, other: 'fr', line: 'بلغة أخرى: Français' },
  { from: paris.fr, to: paris.ar, other: 'ar', line: 'Aussi en : العربية' },
  { from: suez.ar, to: suez.en, other: 'en', line: 'بلغة أخرى: English' },
  { from: suez.en, to: suez.ar, other: 'ar', line: 'Also in: العربية' },
]) {
  test(`a reader of ${from} finds it in another language, in one place of the story`, async ({ page }) => {
    await page.goto(from);
    const link = page.locator(`main a[href="${to}"]`);
    await expect(link).toHaveCount(1);
    await expect(link).toHaveAttribute('hreflang', other);
    await expect(link).toHaveAttribute('lang', other);
    await expect(link.locator('xpath=..')).toHaveText(line);
    await link.click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
  });
}

/** Where the foot of a page leads readers of other languages. */
async function switchOf(page: Page): Promise<Family> {
  const family: Family = {};
  for (const link of await page.getByRole('contentinfo').locator('a[hreflang]').all()) {
    const to = (await link.getAttribute('hreflang')) ?? '';
    await expect(link).toHaveAttribute('lang', to);
    await expect(link).toHaveText(names[to] ?? '');
    family[to] = (await link.getAttribute('href')) ?? '';
  }
  return family;
}

/** Pages with the family that the foot of each leads to, itself among it. */
const switched: [address: string, family: Family][] = [
  ...['/', '/sections/world/', '/search/', '/settings/'].flatMap((address) =>
    Object.values(everywhere(address)).map((one): [string, Family] => [one, everywhere(address)]),
  ),
  [suez.ar, suez],
  [suez.en, suez],
  ['/articles/2017/un-veto-khan-shaykhun/', everywhere('/')],
  ...['/topics/syria/', '/archive/2017/04/', '/saved/', '/no/such/page/'].map((one): [string, Family] => [
    one,
    everywhere('/'),
  ]),
];

for (const [address, family] of switched) {
  test(`the foot of ${address} leads to the same in the other languages, or to their fronts`, async ({
    page,
  }) => {
    await page.goto(address);
    const here = (await page.locator('html').getAttribute('lang')) ?? '';
    const { [here]: _, ...others } = family;
    expect(await switchOf(page)).toEqual(others);
  });
}

test('one click turns the page to the other language, and one turns it back', async ({ page }) => {
  await page.goto(hrefIn('ar', '/sections/sport/'));
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(hrefIn('en', '/sections/sport/'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await page.getByRole('contentinfo').getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(hrefIn('ar', '/sections/sport/'));
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('fronts and feeds hold the stories of their language alone', async ({ page, request }) => {
  const headlines = page.locator('main :is(h2, h3) a[href^="/articles/"]');
  for (const of of published) {
    const own = written
      .filter((story) => story.language === of)
      .map((story) => `/articles/${story.path}/`)
      .sort();
    const feed = await (await request.get(hrefIn(of, '/feed.json'))).json();
    const items: { url: string; language: string }[] = feed.items;
    expect(items).toHaveLength(Math.min(50, own.length));
    expect(own).toEqual(expect.arrayContaining(items.map(({ url }) => url.slice(origin.length))));
    expect(new Set(items.map((item) => item.language))).toEqual(new Set([of]));
    await page.goto(hrefIn(of, '/'));
    const shown = await headlines.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(shown.length).toBeGreaterThan(0);
    expect(own).toEqual(expect.arrayContaining(shown));
  }
});

for (const [of, story] of [
  ['en', suez.en],
  ['ar', suez.ar],
] as const) {
  test(`a story in ${of} leads on within its language`, async ({ page }) => {
    await page.goto(story);
    const front = hrefIn(of, '/');
    await expect(page.locator('main nav').first().locator('a').first()).toHaveAttribute('href', front);
    await expect(page.getByRole('banner').locator('a').first()).toHaveAttribute('href', front);
    await expect(page.getByRole('banner').locator('form')).toHaveAttribute('action', `${front}search/`);
    // A step of the running story in another language leads on within that one.
    const sections = await page
      .locator('a[href*="/sections/"]')
      .evaluateAll((links) =>
        links.map((link) => [link.closest('[lang]')?.getAttribute('lang'), link.getAttribute('href')]),
      );
    expect(sections.length).toBeGreaterThan(6);
    for (const [language, href] of sections)
      expect(href).toMatch(new RegExp(`^${hrefIn(String(language), '/')}sections/`));
    await expect(page.locator('link[type="application/rss+xml"]')).toHaveAttribute(
      'href',
      `${origin}${front}feed.xml`,
    );
    await expect(page.locator('link[rel=search]')).toHaveAttribute('href', `${front}opensearch.xml`);
  });
}

test('a search finds what is in the language of its page, and all where one asks for it', async ({
  page,
}) => {
  const found = page.locator('#results h2 a');
  await page.goto(hrefIn('en', '/search/?q=2021'));
  await expect(page.locator(`#results h2 a[href="${suez.en}"]`)).toBeVisible();
  const inEnglish = await found.count();
  for (const link of await found.all()) await expect(link).toHaveAttribute('href', /-en\/$/);
  await page.locator('select[name="l"]').selectOption('all');
  await expect(page).toHaveURL(hrefIn('en', '/search/?q=2021&l=all'));
  await expect.poll(() => found.count()).toBeGreaterThan(inEnglish);
  await expect(page.locator('#results li .kick a').first()).toHaveAttribute(
    'href',
    new RegExp(`^${hrefIn('en', '/sections/')}`),
  );
});
