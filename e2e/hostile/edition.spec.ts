import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'playwright/test';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { Newsroom, type RunningServer, storyText } from '../newsroom/newsroom.ts';
import { faultsOf, filesOfBook, quickFaultsOf } from '../pages/books.ts';
import { addresses } from './addresses.ts';
import { foreignParts, foreignPartsOf } from './harmless-page.ts';
import { scripts } from './scripts.ts';
import { everywhere, linking, topicCalled } from './stories.ts';
import { watchedPage } from './watched-page.ts';

/** One edition of everything hostile that is let in, since it does no harm, looked at from all sides. */
test.describe.configure({ mode: 'default' });

const newsroom = new Newsroom();

/** Addresses that a story may have had, of signs that mean something to some host. */
const oldAddresses = [
  '/$uri/$1',
  '/:splat/x',
  "/a;b'c",
  '/a b',
  '/100%25',
  '/~(a,b)',
  '/a&b=c',
  '/\u202eقديم',
  '/@x',
  '/!x 301',
  '/+x,y',
];
let server: RunningServer;

test.beforeAll(async () => {
  const dot = await sharp({ create: { width: 20, height: 20, channels: 3, background: '#ad1f10' } })
    .png()
    .toBuffer();
  newsroom.write('2024/dot.png', dot);
  for (const [index, { text }] of scripts.entries()) {
    newsroom.write(`2024/text-${index}.md`, everywhere(text, index));
    newsroom.write(`_topics/topic-${index}.md`, topicCalled(text, index));
  }
  for (const [index, { text }] of addresses.entries())
    newsroom.write(`2024/link-${index}.md`, linking(text, index));
  newsroom.write(
    '2024/moved.md',
    storyText({ title: 'خبر له عناوين قديمة', aliases: JSON.stringify(oldAddresses) }),
  );
  const { code, said } = newsroom.run('build');
  expect(code, said).toBe(0);
  server = await newsroom.start();
});
test.afterAll(async () => {
  await server?.stop();
  newsroom.close();
});

test(`the pages of ${2 * scripts.length + addresses.length} hostile stories and topics run nothing and ask nobody else`, async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const faults: string[] = [];
  const page = await watchedPage(browser, server.origin, faults);
  for (const address of pages()) {
    await page.goto(server.origin + address, { waitUntil: 'load' });
    for (const part of await foreignParts(page)) faults.push(`${address}: ${part}`);
  }
  await page.context().close();
  expect(faults).toEqual([]);
});

test('hostile texts stand on their pages, letter by letter', () => {
  for (const [index, { text }] of scripts.entries()) {
    const page = fromHtml(read(`articles/2024/text-${index}/index.html`));
    const headline = shown(`خبر ${index} ${text}`);
    expect(find(page, 'h1').map(textOf)).toEqual([headline]);
    expect(find(page, 'title').map(textOf)[0]).toContain(headline);
    expect(find(page, 'img')[0]?.properties.alt).toBe(shown(text));
  }
});

test('what machines read of them is well-formed, and holds no program', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await (await browser.newContext()).newPage();
  const faults: string[] = [];
  for (const file of files()) {
    const content = (): string => read(file);
    if (file.endsWith('.xml')) {
      const broken = await page.evaluate((xml) => {
        const document = new DOMParser().parseFromString(xml, 'text/xml');
        return document.querySelector('parsererror')?.textContent ?? null;
      }, content());
      if (broken !== null) faults.push(`${file}: ${broken}`);
    }
    if (file.endsWith('feed.json')) {
      const { items = [] }: { items?: { content_html: string; url: string }[] } = JSON.parse(content());
      for (const { content_html, url } of items)
        for (const part of await foreignPartsOf(page, content_html)) faults.push(`${file} ${url}: ${part}`);
    }
    if (file.endsWith('.html')) faults.push(...jsonLdFaults(content()).map((fault) => `${file}: ${fault}`));
    if (file.endsWith('/index.md'))
      faults.push(...markdownFaults(content()).map((fault) => `${file}: ${fault}`));
  }
  const feed = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    return [...document.getElementsByTagNameNS('http://purl.org/rss/1.0/modules/content/', 'encoded')].map(
      ({ textContent }) => textContent,
    );
  }, read('feed.xml'));
  expect(feed.length).toBeGreaterThan(10);
  for (const html of feed)
    for (const part of await foreignPartsOf(page, html)) faults.push(`feed.xml: ${part}`);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('books of hostile stories are valid, and hold no program', async ({ browser }) => {
  test.setTimeout(300_000);
  const page = await (await browser.newContext()).newPage();
  const books = files().filter((name) => name.endsWith('.epub'));
  const month = 'archive/2024/05/naba-2024-05.epub';
  expect(books).toContain(month);
  const faults: string[] = [];
  for (const book of books) {
    const file = path.join(edition(), book);
    faults.push(...(await (book === month ? faultsOf(file) : quickFaultsOf(file))));
    for (const [name, content] of await filesOfBook(file)) {
      if (!name.endsWith('.xhtml')) continue;
      for (const part of await foreignPartsOf(page, content.toString(), 'application/xhtml+xml'))
        faults.push(`${book} ${name}: ${part}`);
    }
  }
  await page.context().close();
  expect(faults).toEqual([]);
});

test('old addresses stand in the files for hosts as addresses, each on its line', () => {
  const hosting = (name: string): string[] =>
    readFileSync(path.join(newsroom.edition, 'hosting', name), 'utf8').split('\n');
  const to = '/articles/2024/moved/';
  const redirects = read('_redirects').trim().split('\n');
  for (const line of redirects) expect(line).toMatch(/^\/[!-~]+ \/articles\/2024\/moved\/ 301$/);
  const nginx = hosting('nginx-http.conf').filter((line) => line.includes(to));
  for (const line of nginx)
    expect(line).toMatch(/^ {2}"\/(?:[^"\\]|\\["\\])*" "\/articles\/2024\/moved\/";$/);
  const caddy = hosting('caddy-site.conf').filter((line) => line.includes(to));
  for (const line of caddy) expect(line).toMatch(/^\t"\/[^"{}\\]*" "\/articles\/2024\/moved\/"$/);
  for (const lines of [redirects, nginx, caddy])
    expect(lines.length).toBeGreaterThanOrEqual(2 * oldAddresses.length);
});

test('each hostile headline has its card', async () => {
  for (const index of scripts.keys()) {
    const { width, height, format } = await sharp(
      path.join(edition(), `cards/2024/text-${index}.png`),
    ).metadata();
    expect({ index, width, height, format }).toEqual({ index, width: 1200, height: 630, format: 'png' });
  }
});

/** A text as the site keeps it: composed, spaces single, without what no document may hold. */
function shown(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, '')
    .trim();
}

function find(tree: Root, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

function textOf(node: Element | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function jsonLdFaults(html: string): string[] {
  return [...html.matchAll(/<script type="?application\/ld\+json"?>(.*?)<\/script>/gs)].flatMap(
    ([, json = '']) => {
      try {
        const { '@context': context } = JSON.parse(json);
        return context === 'https://schema.org' && !json.includes('<') ? [] : ['JSON-LD of another kind'];
      } catch {
        return [`broken JSON-LD: ${json.slice(0, 100)}`];
      }
    },
  );
}

const markdown = remark().use(remarkGfm);

function markdownFaults(text: string): string[] {
  const faults: string[] = [];
  visit(markdown.parse(text.replace(/^---\n.*?\n---\n/s, '')), (node) => {
    if (node.type === 'html') faults.push(`HTML ${node.value}`);
    if ('url' in node && !/^(?:https?|mailto):/.test(String(node.url))) faults.push(`address ${node.url}`);
  });
  return faults;
}

function edition(): string {
  return realpathSync(path.join(newsroom.edition, 'current'));
}

function files(): string[] {
  return readdirSync(edition(), { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/\.(?:br|gz)$/.test(name),
  );
}

function pages(): string[] {
  const found = files().filter((name) => name.endsWith('.html') && !leadsOn(name));
  expect(found.length).toBeGreaterThan(2 * scripts.length + addresses.length);
  return found.map((name) => `/${name.replace(/index\.html$/, '')}`);
}

/** Whether a file is the page of an old address, which a browser leaves at once for the story's. */
function leadsOn(file: string): boolean {
  return read(file).includes(
    '<meta http-equiv="refresh" content="0; url=http://localhost:3000/articles/2024/moved/">',
  );
}

function read(file: string): string {
  expect(existsSync(path.join(edition(), file)), file).toBe(true);
  return readFileSync(path.join(edition(), file), 'utf8');
}
