import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { findBrowser } from '../../tools/browser.ts';
import { startLighthouse } from '../../tools/lighthouse.ts';
import { edition, filesOfEdition, pageFiles } from './edition-files.ts';
import { layoutShifts } from './layout-shifts.ts';
import { templates } from './templates.ts';

const kilobyte = 1024;

test('no page is heavier than 20 KB of HTML and CSS, compressed', () => {
  const heavy = pageFiles()
    .map((file) => ({ file, bytes: statSync(path.join(edition, `${file}.br`)).size }))
    .filter(({ bytes }) => bytes > 20 * kilobyte);
  expect(heavy).toEqual([]);
});

test('the fonts of a page weigh no more than 75 KB; the one that a reader may choose is apart, and no more than 40 KB', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') loaded.push(new URL(request.url()).pathname.slice(1));
  });
  await page.goto(templates.article, { waitUntil: 'networkidle' });
  const sizeOf = (files: string[]): number =>
    files.reduce((sum, file) => sum + statSync(path.join(edition, file)).size, 0);
  expect(loaded).toHaveLength(2);
  expect(sizeOf(loaded)).toBeLessThanOrEqual(75 * kilobyte);
  const chosen = filesOfEdition().filter((file) => file.endsWith('.woff2') && !loaded.includes(file));
  expect(chosen).toEqual([expect.stringMatching(/^reader\/naba-sans-/)]);
  expect(sizeOf(chosen)).toBeLessThanOrEqual(40 * kilobyte);
});

test('nothing of the framework reaches the edition', () => {
  const files = filesOfEdition();
  expect(
    files.filter(
      (file) =>
        /\.(js|mjs|map)(\.(br|gz))?$/.test(file) && !file.startsWith('reader/') && !file.startsWith('sw.js'),
    ),
  ).toEqual([]);
  expect(
    files.filter((file) => path.basename(file).startsWith('__next.') || path.basename(file) === 'index.txt'),
  ).toEqual([]);
  for (const file of pageFiles()) {
    const html = readFileSync(path.join(edition, file), 'utf8');
    expect(html, file).not.toContain('__next_f');
    expect(html, file).not.toMatch(
      /<script(?! type="application\/ld\+json")(?! data-inline="")(?! type="speculationrules")(?! type="module" src="\/reader\/[\w.-]+\.js" integrity="sha384-[\w+/]{64}")(?! type="text\/plain" data-src="\/reader\/[\w.-]+\.js")/,
    );
    expect(html, file).not.toMatch(/<!--/);
  }
});

test('scripts that a story opens with, in it and beside it, weigh no more than 5 KB, those of other pages 3 KB, what they load on first use 120 KB', () => {
  const scripts = filesOfEdition().filter((file) => /^reader\/.*\.js$/.test(file));
  const sizeOf = (file: string): number => statSync(path.join(edition, `${file}.br`)).size;
  const withParts = (file: string): string[] => [
    file,
    ...[
      ...readFileSync(path.join(edition, file), 'utf8').matchAll(/(?:from|import)"\.\/([\w.-]+)"/g),
    ].flatMap(([, part]) => withParts(`reader/${part}`)),
  ];
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((total, file) => total + sizeOf(file), 0);
  expect(scripts.length).toBeGreaterThan(1);
  for (const file of pageFiles()) {
    const html = readFileSync(path.join(edition, file), 'utf8');
    const entries = [
      ...html.matchAll(/<script type="(?:module|text\/plain)" (?:data-)?src="\/(reader\/[^"]+)"/g),
    ].map(([, entry = '']) => entry);
    const inline = /<script data-inline="">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const most = file.startsWith('articles/') ? 5 : 3;
    expect(
      sum(new Set(entries.flatMap(withParts))) + brotliCompressSync(inline).length,
      file,
    ).toBeLessThanOrEqual(most * kilobyte);
  }
  expect(sum(scripts)).toBeLessThanOrEqual(120 * kilobyte);
  expect(sizeOf('sw.js')).toBeLessThanOrEqual(2 * kilobyte);
});

test('every text file has its compressed twins', () => {
  const files = new Set(filesOfEdition());
  const texts = [...files].filter((file) => /\.(html|css|js|svg|txt|md|xml|json|bin)$/.test(file));
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((file) => !files.has(`${file}.br`) || !files.has(`${file}.gz`))).toEqual([]);
});

for (const [name, address] of Object.entries(templates)) {
  test(`nothing on ${name} moves when its type comes late`, async ({ page }) => {
    await page.route(/\.woff2$/, async (route) => {
      await sleep(500);
      await route.continue();
    });
    const faces = page.waitForResponse(/\.woff2$/);
    await page.goto(address, { waitUntil: 'commit' });
    await (await faces).finished();
    expect(await layoutShifts(page)).toBe(0);
  });
}

test('nothing on settings moves when its styles come even later than its type', async ({ page }) => {
  await page.route(/\.(woff2|css)$/, async (route) => {
    await sleep(route.request().url().endsWith('.css') ? 900 : 500);
    await route.continue();
  });
  await page.goto(templates.settings);
  expect(await layoutShifts(page)).toBe(0);
});

test.describe('Lighthouse', () => {
  let lighthouse: Awaited<ReturnType<typeof startLighthouse>>;
  test.beforeAll(async () => {
    lighthouse = await startLighthouse(findBrowser());
  });
  test.afterAll(() => lighthouse.stop());

  // A page that is missing is meant not to be found. Performance is measured by `npm run bench -- pages`, on a machine that does nothing else.
  // What a reader's device keeps is not for search engines either.
  const { missing: _, saved: __, offline: ___, settings: ____, ...found } = templates;
  for (const [name, address] of Object.entries(found)) {
    test(`gives ${name} full marks`, async ({ baseURL }) => {
      test.setTimeout(120_000);
      const { scores, cumulativeLayoutShift } = await lighthouse.visit(`${baseURL}${address}`);
      expect(scores).toMatchObject({
        accessibility: 100,
        'best-practices': 100,
        seo: 100,
        'agentic-browsing': 100,
      });
      expect(cumulativeLayoutShift).toBe(0);
    });
  }
});
