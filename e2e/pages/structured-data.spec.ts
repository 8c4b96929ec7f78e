import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'playwright/test';
import { visit } from 'unist-util-visit';
import { addressOf, edition, pageFiles } from './edition-files.ts';
import { hrefIn } from './templates.ts';
import { siteName } from './words.ts';

const origin = 'http://localhost:3000';

type Page = { address: string; tree: Root; graph: Record<string, unknown>[] };

const pages: Page[] = pageFiles().map((file) => {
  const tree = fromHtml(readFileSync(path.join(edition, file), 'utf8'));
  const blocks = find(
    tree,
    ({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json',
  );
  return { address: addressOf(file), tree, graph: blocks.flatMap((block) => graphOf(textOf(block))) };
});
const stories = pages.filter(({ address }) => address.startsWith('/articles/'));

test('every story is a NewsArticle with what Google asks for and recommends, as its page says it', () => {
  expect(stories.length).toBeGreaterThan(40);
  for (const { address, tree, graph } of stories) {
    const article = part(graph, 'NewsArticle');
    const front = hrefIn(String(article?.inLanguage), '/');
    expect(article, address).toMatchObject({
      url: origin + address,
      mainEntityOfPage: origin + address,
      articleSection: expect.any(String),
      isPartOf: { '@id': `${origin}${front}#website` },
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: siteName(String(article?.inLanguage)),
        url: `${origin}/`,
      },
    });
    const [heading] = find(tree, ({ tagName }) => tagName === 'h1');
    const headline = String(article?.headline);
    expect(headline.length).toBeLessThanOrEqual(110);
    expect(textOf(heading)).toBe(headline);
    const { url: picture = article?.image } = object(article?.image);
    const shared = find(
      tree,
      ({ tagName, properties }) => tagName === 'meta' && properties.property === 'og:image',
    );
    const pictures = find(tree, ({ tagName }) => tagName === 'img').map(
      ({ properties }) => origin + properties.src,
    );
    expect([...pictures, shared[0]?.properties.content], address).toContain(picture);
    const [html] = find(tree, ({ tagName }) => tagName === 'html');
    expect(article?.inLanguage).toBe(html?.properties.lang);
    const shown = find(tree, ({ tagName }) => tagName === 'time').map(
      ({ properties }) => properties.dateTime,
    );
    expect(shown, address).toContain(article?.datePublished);
    expect(shown, address).toContain(article?.dateModified);
    const text = plain(textOf(tree));
    for (const author of list(article?.author)) expect(text, address).toContain(plain(author.name));
    for (const source of list(article?.citation)) expect(text, address).toContain(plain(source.name));
    for (const correction of list(article?.correction))
      expect(text, address).toContain(plain(correction.text));
    const links = new Set(
      find(tree, ({ tagName }) => tagName === 'a').map(({ properties }) => properties.href),
    );
    for (const topic of [...list(article?.about), ...list(article?.mentions)]) {
      expect(text, address).toContain(topic.name);
      if (topic.sameAs === undefined)
        expect([...links], address).toContain(String(topic.url).slice(origin.length));
    }
  }
});

test('the way to a page is the way that it shows', () => {
  const withTrail = pages.filter(
    ({ tree }) => find(tree, ({ properties }) => classes(properties).includes('crumbs')).length > 0,
  );
  expect(withTrail.length).toBeGreaterThan(200);
  for (const { address, tree, graph } of withTrail) {
    const trail = part(graph, 'BreadcrumbList');
    if (!trail) {
      // Lists of lists have no stories of their own to describe.
      expect(address).toMatch(/^\/(archive\/(\d{4}\/)?|topics\/)$/);
      continue;
    }
    const steps = list(trail.itemListElement);
    expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.at(-1)?.item, address).toBe(origin + address);
    const [crumbs] = find(tree, ({ properties }) => classes(properties).includes('crumbs'));
    const shown = crumbs
      ? find(crumbs, ({ tagName }) => tagName === 'a').map(
          ({ properties }) => origin + String(properties.href),
        )
      : [];
    expect(
      steps.slice(0, -1).map(({ item }) => item),
      address,
    ).toEqual(shown);
  }
});

test('lists name the stories that they show, in their order', () => {
  const lists = pages.filter(({ graph }) => part(graph, 'CollectionPage'));
  expect(lists.length).toBeGreaterThan(200);
  for (const { address, tree, graph } of lists) {
    const { itemListElement } = object(part(graph, 'CollectionPage')?.mainEntity);
    const named = list(itemListElement).map(({ url }) => String(url).slice(origin.length));
    const shown = find(
      tree,
      ({ tagName, properties }) => tagName === 'a' && /^\/articles\//.test(String(properties.href)),
    );
    expect(shown.map(({ properties }) => properties.href).slice(0, named.length), address).toEqual(named);
  }
});

test('the front page says who publishes and how to search', () => {
  const front = pages.find(({ address }) => address === '/');
  expect(part(front?.graph ?? [], 'WebSite')).toMatchObject({
    url: `${origin}/`,
    potentialAction: { target: { urlTemplate: `${origin}/search/?q={search_term_string}` } },
  });
  expect(part(front?.graph ?? [], 'NewsMediaOrganization')).toMatchObject({
    name: siteName(),
    url: `${origin}/`,
  });
});

function graphOf(json: string): Record<string, unknown>[] {
  const parsed: unknown = JSON.parse(json);
  const { '@context': context, '@graph': graph } = object(parsed);
  expect(context).toBe('https://schema.org');
  return list(graph);
}

function part(graph: Record<string, unknown>[], type: string): Record<string, unknown> | undefined {
  return graph.find((one) => one['@type'] === type);
}

function object(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(object) : [];
}

/** A text as it is seen: in French, spaces that do not break stand within quotes. */
function plain(text: unknown): string {
  return String(text).replace(/\s+/g, ' ');
}

function classes(properties: Element['properties']): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

function find(tree: Root | Element, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (isWanted(element)) found.push(element);
  });
  return found;
}

function textOf(node: Root | Element | undefined): string {
  let text = '';
  if (node) {
    visit(node, 'text', ({ value }) => {
      text += value;
    });
  }
  return text.trim();
}
