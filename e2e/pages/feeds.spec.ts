import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'playwright/test';
import Parser from 'rss-parser';
import { visit } from 'unist-util-visit';
import { edition, filesOfEdition } from './edition-files.ts';
import { inArabic } from './templates.ts';

const origin = 'http://localhost:3000';
const read = (file: string): string => readFileSync(path.join(edition, file), 'utf8');
const feeds = filesOfEdition().filter((file) => /(^|\/)feed\.xml$/.test(file));

test('every front page, section and topic and the corrections have a feed', () => {
  const pages = filesOfEdition().filter((file) =>
    /^(([a-z]{2}\/)?(sections\/[^/]+\/)?|corrections\/|topics\/[^/]+\/)index\.html$/.test(file),
  );
  expect(pages.length).toBeGreaterThan(100);
  expect(feeds).toEqual(pages.map((file) => file.replace('index.html', 'feed.xml')).toSorted());
});

test('every feed says the same to two parsers and in two forms, and what its pages say', async () => {
  const parser = new Parser({ customFields: { item: ['dc:creator'] } });
  for (const file of feeds) {
    const rss = parseRssFeed(read(file));
    const { items: inJson = [] } = parseJsonFeed(read(file.replace(/xml$/, 'json')));
    const independent = await parser.parseString(read(file));
    const items = rss.items ?? [];
    expect(items.length, file).toBeLessThanOrEqual(50);
    expect(independent.items.map(({ link }) => link)).toEqual(items.map(({ link }) => link));
    expect(independent.items.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(inJson.map(({ url }) => url)).toEqual(items.map(({ link }) => link));
    expect(inJson.map(({ content_html }) => content_html)).toEqual(
      items.map(({ content }) => content?.encoded),
    );
    expect(new Set(items.map(({ guid }) => guid?.value)).size).toBe(items.length);
    const dates = items.map(({ pubDate }) => Date.parse(pubDate ?? ''));
    expect(dates).toEqual(dates.toSorted((one, other) => other - one));
  }
});

test('every story of the feeds stands there whole, as its page shows it', () => {
  const { items = [] } = parseJsonFeed(read(inArabic('/feed.json').slice(1)));
  expect(items.length).toBeGreaterThan(30);
  for (const item of items) {
    const page = read(`${item.url?.slice(origin.length + 1)}index.html`);
    const shown = textOf(page);
    expect(shown).toContain(plain(item.title ?? ''));
    for (const tag of item.tags?.slice(0, 1) ?? []) expect(shown).toContain(tag);
    for (const paragraph of paragraphsOf(item.content_html ?? '')) {
      expect(shown, `${item.url}: ${paragraph.slice(0, 40)}`).toContain(paragraph);
    }
    // Names of attributes know no case: React writes dateTime.
    expect(page.toLowerCase()).toContain(`datetime="${item.date_published?.slice(0, 10)}`);
  }
});

test('nothing in a feed is relative, drawn or scripted', () => {
  const bodies = feeds.flatMap((file) =>
    (parseRssFeed(read(file)).items ?? []).map(({ content }) => content?.encoded ?? ''),
  );
  expect(new Set(bodies).size).toBeGreaterThan(30);
  for (const html of new Set(bodies)) {
    visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }) => {
      expect(['svg', 'script', 'style', 'iframe']).not.toContain(tagName);
      for (const name of ['href', 'src']) {
        if (properties[name] !== undefined) expect(String(properties[name])).toMatch(/^(https?|mailto):/);
      }
    });
  }
});

test('pages lead to their feeds, and a browser shows one', async ({ page }) => {
  await page.goto('/topics/sergey-lavrov/');
  const rss = page.locator('link[type="application/rss+xml"]');
  await expect(rss).toHaveAttribute('href', `${origin}/topics/sergey-lavrov/feed.xml`);
  await page.goto('/');
  await expect(rss).toHaveAttribute('href', `${origin}/feed.xml`);
  await page.goto('/feed.xml');
  await expect(page.locator('item').first()).toBeVisible();
});

function textOf(html: string): string {
  let text = '';
  visit(fromHtml(html), 'text', ({ value }) => {
    text += value;
  });
  return plain(text);
}

function paragraphsOf(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', (element) => {
    if (element.tagName !== 'p') return;
    let text = '';
    visit(element, 'text', ({ value }) => {
      text += value;
    });
    found.push(plain(text));
  });
  return found;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
