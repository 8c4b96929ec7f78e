import { expect, test } from 'playwright/test';
import { addressOf, pageFiles } from './edition-files.ts';

test('every link, picture and anchor of the edition resolves, and every story is three clicks from the front page', async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const anchors = new Map<string, Set<string>>();
  const references: { from: string; to: string }[] = [];
  const clicks = new Map<string, string[]>();
  for (const file of pageFiles()) {
    const address = addressOf(file);
    await page.goto(address, { waitUntil: 'commit' });
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
      links: [...document.querySelectorAll('a[href]')].map((element) => element.getAttribute('href') ?? ''),
      others: [...document.querySelectorAll('link[href]')].map(
        (element) => element.getAttribute('href') ?? '',
      ),
      pictures: [...document.querySelectorAll('img, source')].flatMap((element) => [
        element.getAttribute('src') ?? [],
        ...(element.getAttribute('srcset')?.split(', ') ?? []).map((one) => one.split(' ')[0] ?? ''),
      ]),
    }));
    expect(new Set(found.ids).size, `an id stands twice on ${address}`).toBe(found.ids.length);
    anchors.set(address, new Set(found.ids));
    clicks.set(address, found.links);
    for (const to of [found.links, found.others, found.pictures].flat(2))
      references.push({ from: address, to });
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
  expect(orphans(clicks, 3)).toEqual([]);
});

/** Stories that nobody reaches from the front page with so many clicks. */
function orphans(clicks: ReadonlyMap<string, string[]>, most: number): string[] {
  const reached = new Set(['/']);
  let edge = ['/'];
  for (let click = 0; click < most; click += 1) {
    const next = edge.flatMap((from) =>
      (clicks.get(from) ?? []).map((to) => new URL(to, `http://edition${from}`).pathname),
    );
    edge = next.filter((address) => clicks.has(address) && !reached.has(address));
    for (const address of edge) reached.add(address);
  }
  return [...clicks.keys()].filter((address) => address.startsWith('/articles/') && !reached.has(address));
}
