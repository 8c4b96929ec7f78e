import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Root as MarkdownRoot } from 'mdast';
import { expect, test } from 'playwright/test';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { SKIP, visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { z } from 'zod';
import { edition, filesOfEdition } from './edition-files.ts';
import { siteName } from './words.ts';

const origin = 'http://localhost:3000';
const read = (file: string): string => readFileSync(path.join(edition, file), 'utf8');
const files = new Set(filesOfEdition());
const markdown = remark().use(remarkGfm);

/** What the front matter may hold, and nothing else. */
const frontMatter = z.strictObject({
  title: z.string(),
  url: z.url(),
  date: z.string(),
  updated: z.string().optional(),
  section: z.string(),
  language: z.string(),
  translations: z.array(z.strictObject({ language: z.string(), url: z.url() })).optional(),
  authors: z.array(z.string()).min(1),
  place: z.strictObject({ name: z.string(), lat: z.number(), lon: z.number() }).optional(),
  topics: z.array(z.string()).optional(),
  summary: z.string(),
  image: z
    .strictObject({
      src: z.url(),
      alt: z.string(),
      caption: z.string().optional(),
      credit: z.string().optional(),
    })
    .optional(),
  sources: z.array(z.strictObject({ name: z.string(), url: z.url().optional() })).optional(),
  corrections: z.array(z.strictObject({ date: z.string(), text: z.string() })).optional(),
});

const stories = [...files]
  .filter((file) => /^articles\/.*\/index\.html$/.test(file) && !read(file).includes('http-equiv="refresh"'))
  .map((file) => {
    const twin = file.replace(/html$/, 'md');
    const [, fields = '', body = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(read(twin)) ?? [];
    return {
      address: `/${file.slice(0, -'index.html'.length)}`,
      page: fromHtml(read(file)),
      fields: frontMatter.parse(parse(fields)),
      body: markdown.parse(body),
    };
  });

test('every story is there as Markdown too, and nothing else is', () => {
  expect(stories.length).toBeGreaterThan(40);
  expect([...files].filter((file) => file.endsWith('.md'))).toHaveLength(stories.length);
});

test('the front matter says what the page shows', () => {
  for (const { address, page, fields } of stories) {
    expect(fields.url).toBe(origin + address);
    expect(textOf(find(page, 'h1')[0])).toBe(plain(fields.title));
    expect(find(page, 'html')[0]?.properties.lang).toBe(fields.language);
    const dates = find(page, 'time').map(({ properties }) => properties.dateTime);
    for (const date of [fields.date, fields.updated, ...(fields.corrections ?? []).map((one) => one.date)])
      if (date) expect(dates, address).toContain(date);
    const shown = textOf(page);
    for (const text of [
      fields.section,
      ...fields.authors,
      ...(fields.corrections ?? []).map((one) => one.text),
    ])
      expect(shown, address).toContain(text);
    const sources = fields.sources?.map((source) => ({ ...source, name: plain(source.name) }));
    expect(listBelow(page, 'sources'), address).toEqual(sources ?? []);
    const topics = listBelow(page, 'topics').map(({ name }) => name);
    expect(fields.topics?.slice(0, topics.length) ?? [], address).toEqual(topics);
  }
});

test('the body says what the page says', () => {
  for (const { address, page, body } of stories) {
    const shown = textOf(page);
    const said = body.children
      .filter(({ type }) => type === 'paragraph' || type === 'heading')
      .map(textOf)
      .filter((text) => !/^(?:اقرأ أيضًا|Read also|Lire aussi): /.test(text));
    expect(said.length, address).toBeGreaterThan(4);
    expect(said.filter((text) => !shown.includes(text))).toEqual([]);
    expect(body.children.filter(({ type }) => type === 'html')).toEqual([]);
    const headlines = body.children.filter((node) => node.type === 'heading' && node.depth === 1);
    expect(headlines, address).toHaveLength(1);
  }
});

test('charts are tables of their numbers', () => {
  const chart = stories.find(({ address }) => address.endsWith('/cop28-uae-consensus/'));
  const tables = chart?.body.children.filter((node) => node.type === 'table') ?? [];
  expect(
    tables.map((table) => table.children.map((row) => row.children.map((cell) => textOf(cell)))),
  ).toEqual([
    [
      ['', 'الأساس', '2030'],
      ['قدرة الطاقة المتجددة', '100', '300'],
      ['معدل تحسين كفاءة الطاقة', '100', '200'],
      ['الانبعاثات اللازمة لحد 1.5 درجة', '100', '57'],
    ],
  ]);
});

test('every link is absolute and leads somewhere, read-alsos among them', () => {
  const links = stories.flatMap(({ address, body }) => linksOf(body).map((link) => ({ ...link, address })));
  expect(links.length).toBeGreaterThan(20);
  for (const { url, address } of links) expect(url, address).toMatch(/^(?:https?:\/\/|mailto:)/);
  const dead = links.filter(({ url }) => url.startsWith(`${origin}/`) && !files.has(fileOf(url)));
  expect(dead).toEqual([]);
  const { body } = stories.find(({ address }) => address.endsWith('/lavrov-tillerson-moscow/')) ?? {};
  expect(body && linksOf(body)).toEqual([
    {
      url: `${origin}/articles/2017/un-veto-khan-shaykhun/`,
      text: 'روسيا تستخدم الفيتو ضد مشروع قرار يدين هجوم خان شيخون',
    },
    {
      url: `${origin}/articles/2017/russia-suspends-deconfliction-memo/`,
      text: 'روسيا تعلّق مع واشنطن مذكرة منع الحوادث الجوية في سوريا',
    },
  ]);
});

test('a story leads to its Markdown, which is served as such', async ({ request }) => {
  for (const { address, page } of stories) {
    const found = find(page, 'link').filter(({ properties }) => properties.type === 'text/markdown');
    expect(found.map(({ properties }) => [properties.rel, properties.href])).toEqual([
      [['alternate'], `${origin}${address}index.md`],
    ]);
  }
  const served = await request.get('/articles/2017/lavrov-tillerson-moscow/index.md');
  expect(served.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect(served.headers()['content-encoding']).toBe('br');
  expect(find(fromHtml(read('index.html')), 'link').map(({ properties }) => properties.type)).not.toContain(
    'text/markdown',
  );
});

test('llms.txt says what the site is and links what is there', async ({ request }) => {
  const served = await request.get('/llms.txt');
  expect(served.headers()['content-type']).toBe('text/plain; charset=utf-8');
  const tree = markdown.parse(await served.text());
  const [name, summary] = tree.children;
  expect(name).toMatchObject({ type: 'heading', depth: 1 });
  expect(textOf(name)).toBe(siteName());
  expect(summary?.type).toBe('blockquote');
  const links = linksOf(tree).map(({ url }) => url);
  expect(links.filter((url) => !url.startsWith(`${origin}/`) || !files.has(fileOf(url)))).toEqual([]);
  expect(links.filter((url) => url.endsWith('/index.md'))).toHaveLength(Math.min(50, stories.length));
  for (const place of ['/sitemap.xml', '/feed.xml', '/sections/world/', '/topics/khan-shaykhun-attack/'])
    expect(links).toContain(origin + place);
});

/** The file of the edition that answers an address of the site. */
function fileOf(url: string): string {
  const { pathname } = new URL(url);
  return `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
}

/** Links and pictures of a text. */
function linksOf(tree: MarkdownRoot): { url: string; text: string }[] {
  const found: { url: string; text: string }[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image') found.push({ url: node.url, text: textOf(node) });
  });
  return found;
}

/** Items of the list that a heading of this id opens, in the form of the front matter. */
function listBelow(page: Root, id: string): { name: string; url?: string }[] {
  const section = find(page, 'section').find(({ properties }) => String(properties.ariaLabelledBy) === id);
  return find(section, 'li').map((item) => {
    const href = find(item, 'a')[0]?.properties.href;
    return { name: textOf(item), ...(typeof href === 'string' && { url: href }) };
  });
}

function find(tree: Root | Element | undefined, tagName: string): Element[] {
  const found: Element[] = [];
  if (tree)
    visit(tree, 'element', (element) => {
      if (element.tagName === tagName) found.push(element);
    });
  return found;
}

/** What readers do not read as words of the story: marks of footnotes, styles and data. */
const silent = new Set(['sup', 'style', 'script']);

/** Words of a page or of Markdown. */
function textOf(tree: Parameters<typeof visit>[0] | undefined): string {
  let text = '';
  if (tree)
    visit(tree, (node) => {
      if ('tagName' in node && silent.has(String(node.tagName))) return SKIP;
      if ((node.type === 'text' || node.type === 'inlineCode') && 'value' in node) text += node.value;
      return undefined;
    });
  return plain(text);
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
