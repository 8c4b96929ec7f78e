import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'playwright/test';
import { parseSitemap } from 'sitemap';
import { visit } from 'unist-util-visit';
import { addressOf, edition, filesOfEdition, pageFiles } from './edition-files.ts';

const origin = 'http://localhost:3000';
const read = (file: string): string => readFileSync(path.join(edition, file), 'utf8');

/** Stories that the newsroom has translated. */
const families: Record<string, string>[] = [
  { ar: '/articles/2015/paris-agreement-adopted/', fr: '/articles/2015/paris-agreement-adopted-fr/' },
  { ar: '/articles/2021/ever-given-suez/', en: '/articles/2021/ever-given-suez-en/' },
  { ar: '/articles/2017/lavrov-tillerson-moscow/', en: '/articles/2017/lavrov-tillerson-moscow-en/' },
  { ar: '/articles/2017/louvre-abu-dhabi-opens/', fr: '/articles/2017/louvre-abu-dhabi-opens-fr/' },
  { ar: '/articles/2022/jwst-first-images/', en: '/articles/2022/jwst-first-images-en/' },
  {
    ar: '/articles/2022/morocco-world-cup-semi-final/',
    en: '/articles/2022/morocco-world-cup-semi-final-en/',
  },
  { ar: '/articles/2023/cop28-uae-consensus/', en: '/articles/2023/cop28-uae-consensus-en/' },
  { ar: '/articles/2023/turkey-syria-earthquakes/', fa: '/articles/2023/turkey-syria-earthquakes-fa/' },
];

/** What a page of a family says of the family. */
function versionsOf(family: Record<string, string>): Record<string, string> {
  const urls = Object.entries({ ...family, 'x-default': family.ar ?? '' });
  return Object.fromEntries(urls.map(([language, address]) => [language, origin + address]));
}

const expected = new Map(
  families.flatMap((family) =>
    Object.values(family).map((address) => [address, versionsOf(family)] as const),
  ),
);

test('every page of a translated story names all its versions, and no other page any', () => {
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
