import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'playwright/test';
import { visit } from 'unist-util-visit';
import { addressOf, pageFiles } from './edition-files.ts';

/** What a page holds and where it leads. */
type Page = { ids: string[]; links: string[]; files: string[] };

test('every link, picture and anchor of the edition resolves, and every story is three clicks from the front page', async ({
  request,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const origin = new URL(baseURL ?? '').origin;
  const pages = new Map<string, Page>();
  for (const file of pageFiles()) {
    const address = addressOf(file);
    pages.set(address, readPage(await (await request.get(address)).text()));
  }

  const broken: string[] = [];
  const statuses = new Map<string, number>();
  let checked = 0;
  for (const [from, { ids, links, files }] of pages) {
    expect(new Set(ids).size, `an id stands twice on ${from}`).toBe(ids.length);
    for (const to of [...links, ...files]) {
      const url = new URL(to, origin + from);
      if (url.origin !== origin && url.host !== 'localhost:3000') continue;
      checked += 1;
      const status = statuses.get(url.pathname) ?? (await request.get(url.pathname)).status();
      statuses.set(url.pathname, status);
      if (status !== 200) broken.push(`${from} → ${to}: ${status}`);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (anchor && !pages.get(url.pathname)?.ids.includes(anchor))
        broken.push(`${from} → ${to}: no such anchor`);
    }
  }
  expect(checked).toBeGreaterThan(100);
  expect(broken).toEqual([]);
  expect(orphans(pages, 3)).toEqual([]);
});

function readPage(html: string): Page {
  const page: Page = { ids: [], links: [], files: [] };
  visit(fromHtml(html), 'element', ({ tagName, properties }: Element) => {
    const value = (name: string): string[] =>
      properties[name] === undefined ? [] : [String(properties[name])];
    page.ids.push(...value('id'));
    if (tagName === 'a') page.links.push(...value('href'));
    if (tagName === 'link') page.files.push(...value('href'));
    const sizes = value('srcSet').flatMap((sources) => sources.split(/,\s*/));
    page.files.push(...value('src'), ...sizes.map((source) => source.split(' ')[0] ?? ''));
  });
  return page;
}

/** Stories that nobody reaches from the front page with so many clicks. */
function orphans(pages: ReadonlyMap<string, Page>, most: number): string[] {
  const reached = new Set(['/']);
  let edge = ['/'];
  for (let click = 0; click < most; click += 1) {
    const next = edge.flatMap((from) =>
      (pages.get(from)?.links ?? []).map((to) => new URL(to, `http://edition${from}`).pathname),
    );
    edge = [...new Set(next)].filter((address) => pages.has(address) && !reached.has(address));
    for (const address of edge) reached.add(address);
  }
  return [...pages.keys()].filter((address) => address.startsWith('/articles/') && !reached.has(address));
}
