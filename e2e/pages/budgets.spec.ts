import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'playwright/test';
import { findBrowser } from '../../tools/browser.ts';
import { startLighthouse } from '../../tools/lighthouse.ts';
import { edition, filesOfEdition, pageFiles } from './edition-files.ts';
import { templates } from './templates.ts';

const kilobyte = 1024;

test('no page is heavier than 20 KB of HTML and CSS, compressed', () => {
  const heavy = pageFiles()
    .map((file) => ({ file, bytes: statSync(path.join(edition, `${file}.br`)).size }))
    .filter(({ bytes }) => bytes > 20 * kilobyte);
  expect(heavy).toEqual([]);
});

test('the fonts weigh no more than 75 KB, and there are no others', () => {
  const fonts = filesOfEdition().filter((file) => file.endsWith('.woff2'));
  const bytes = fonts.reduce((sum, file) => sum + statSync(path.join(edition, file)).size, 0);
  expect(fonts).toHaveLength(2);
  expect(bytes).toBeLessThanOrEqual(75 * kilobyte);
});

test('nothing of the framework reaches the edition', () => {
  const files = filesOfEdition();
  expect(
    files.filter((file) => /\.(js|mjs|map)(\.(br|gz))?$/.test(file) && !file.startsWith('reader/')),
  ).toEqual([]);
  expect(
    files.filter((file) => path.basename(file).startsWith('__next.') || path.basename(file) === 'index.txt'),
  ).toEqual([]);
  for (const file of pageFiles()) {
    const html = readFileSync(path.join(edition, file), 'utf8');
    expect(html, file).not.toContain('__next_f');
    expect(html, file).not.toMatch(
      /<script(?! type="application\/ld\+json")(?! data-inline="")(?! type="speculationrules")(?! type="module" src="\/reader\/[\w.-]+\.js" integrity="sha384-[\w+/]{64}")/,
    );
    expect(html, file).not.toMatch(/<!--/);
  }
});

test('scripts that a page opens with weigh no more than 3 KB, what it loads on first use no more than 120 KB', () => {
  const sizes = filesOfEdition()
    .filter((file) => /^reader\/.*\.js\.br$/.test(file))
    .map((file) => ({ isFirst: file.includes('.reader-'), bytes: statSync(path.join(edition, file)).size }));
  const sum = (isFirst: boolean): number =>
    sizes.filter((file) => file.isFirst === isFirst).reduce((total, { bytes }) => total + bytes, 0);
  expect(sizes.length).toBeGreaterThan(1);
  expect(sum(true)).toBeLessThanOrEqual(3 * kilobyte);
  expect(sum(false)).toBeLessThanOrEqual(120 * kilobyte);
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
    const shift = await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type: 'layout-shift', buffered: true });
      return observer.takeRecords().length;
    });
    expect(shift).toBe(0);
  });
}

test.describe('Lighthouse', () => {
  let lighthouse: Awaited<ReturnType<typeof startLighthouse>>;
  test.beforeAll(async () => {
    lighthouse = await startLighthouse(findBrowser());
  });
  test.afterAll(() => lighthouse.stop());

  // A page that is missing is meant not to be found. Performance is measured by `npm run bench -- pages`, on a machine that does nothing else.
  const { missing: _, ...found } = templates;
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
