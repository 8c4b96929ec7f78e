import { readFileSync } from 'node:fs';
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

/** Languages that the newsroom publishes in, each called as its readers call it. */
const published: Record<string, string> = { ar: 'العربية', fa: 'فارسی', en: 'English', fr: 'Français' };

/** Stories that it has translated. */
const paris = {
  ar: '/articles/2015/paris-agreement-adopted/',
  fr: '/articles/2015/paris-agreement-adopted-fr/',
};
const suez = { ar: '/articles/2021/ever-given-suez/', en: '/articles/2021/ever-given-suez-en/' };
const earthquakes = {
  ar: '/articles/2023/turkey-syria-earthquakes/',
  fa: '/articles/2023/turkey-syria-earthquakes-fa/',
};
const families: Family[] = [
  paris,
  suez,
  earthquakes,
  { ar: '/articles/2017/lavrov-tillerson-moscow/', en: '/articles/2017/lavrov-tillerson-moscow-en/' },
  { ar: '/articles/2017/louvre-abu-dhabi-opens/', fr: '/articles/2017/louvre-abu-dhabi-opens-fr/' },
  { ar: '/articles/2022/jwst-first-images/', en: '/articles/2022/jwst-first-images-en/' },
  {
    ar: '/articles/2022/morocco-world-cup-semi-final/',
    en: '/articles/2022/morocco-world-cup-semi-final-en/',
  },
  { ar: '/articles/2023/cop28-uae-consensus/', en: '/articles/2023/cop28-uae-consensus-en/' },
];

/** All stories of a language that is not the site's own: each is a translation. */
const storiesIn = (one: string): string[] => families.flatMap((family) => family[one] ?? []).sort();

/** A page that there is in every language. @param address in the site's own */
const everywhere = (address: string): Family =>
  Object.fromEntries(Object.keys(published).map((one) => [one, hrefIn(one, address)]));

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
  { from: earthquakes.ar, to: earthquakes.fa, other: 'fa', line: 'بلغة أخرى: فارسی' },
  { from: earthquakes.fa, to: earthquakes.ar, other: 'ar', line: 'به زبانی دیگر: العربية' },
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
    await expect(link).toHaveText(published[to] ?? '');
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
  ['/articles/2017/g7-lucca/', { ...everywhere('/'), ar: '' }],
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

test('lists and feeds hold the stories of their language alone', async ({ page, request }) => {
  const headlines = page.locator('main :is(h2, h3) a[href^="/articles/"]');
  for (const of of ['fa', 'en', 'fr']) {
    await page.goto(hrefIn(of, '/'));
    const shown = await headlines.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect([...new Set(shown)].sort()).toEqual(storiesIn(of));
    const { items } = await (await request.get(hrefIn(of, '/feed.json'))).json();
    expect(items.map((item: { url: string }) => item.url).sort()).toEqual(
      storiesIn(of).map((story) => origin + story),
    );
    expect(new Set(items.map((item: { language: string }) => item.language))).toEqual(new Set([of]));
  }
  const { items } = await (await request.get(hrefIn('ar', '/feed.json'))).json();
  expect(new Set(items.map((item: { language: string }) => item.language))).toEqual(new Set(['ar']));
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
  await expect(found.and(page.locator(`[href="${suez.en}"]`))).toHaveCount(1);
  const english = await found.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(storiesIn('en')).toEqual(expect.arrayContaining(english));
  await page.locator('select[name="l"]').selectOption('all');
  await expect(page).toHaveURL(hrefIn('en', '/search/?q=2021&l=all'));
  await expect.poll(() => found.count()).toBeGreaterThan(english.length);
  await expect(page.locator('#results li .kick a').first()).toHaveAttribute(
    'href',
    new RegExp(`^${hrefIn('en', '/sections/')}`),
  );
});
