import { expect, test } from 'playwright/test';
import { addressOf, pageFiles } from './edition-files.ts';

test('every internal link, picture and anchor of the edition resolves', async ({ page, request }) => {
  test.setTimeout(120_000);
  const anchors = new Map<string, Set<string>>();
  const references: { from: string; to: string }[] = [];
  for (const file of pageFiles()) {
    const address = addressOf(file);
    await page.goto(address, { waitUntil: 'commit' });
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
      links: [...document.querySelectorAll('a[href], link[href]')].map(
        (element) => element.getAttribute('href') ?? '',
      ),
      pictures: [...document.querySelectorAll('img[src], source[src]')].map(
        (element) => element.getAttribute('src') ?? '',
      ),
    }));
    expect(new Set(found.ids).size, `an id stands twice on ${address}`).toBe(found.ids.length);
    anchors.set(address, new Set(found.ids));
    for (const to of [...found.links, ...found.pictures]) references.push({ from: address, to });
  }

  const origin = new URL(page.url()).origin;
  const broken: string[] = [];
  const statuses = new Map<string, number>();
  for (const { from, to } of references) {
    const url = new URL(to, origin + from);
    if (url.origin !== origin && url.host !== 'localhost:3000') continue;
    const known = statuses.get(url.pathname) ?? (await request.get(url.pathname)).status();
    statuses.set(url.pathname, known);
    if (known !== 200) broken.push(`${from} → ${to}: ${known}`);
    const anchor = decodeURIComponent(url.hash.slice(1));
    if (anchor && !anchors.get(url.pathname)?.has(anchor)) broken.push(`${from} → ${to}: no such anchor`);
  }
  expect(references.length).toBeGreaterThan(100);
  expect(broken).toEqual([]);
});
