import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { portOf } from './newsroom.ts';
import { NewsroomOfTheSite } from './newsroom-of-the-site.ts';

/** The site's own stories in a newspaper whose language is English: one setting is another. */
let newsroom: NewsroomOfTheSite;

/** The tests of pages that look at all of them, or at each template: by day, on a phone, as neither colours nor columns are a language's. */
const pageTests = [
  'access',
  'crawl',
  'feeds',
  'html',
  'keyboard',
  'reading',
  'sitemaps',
  'structured-data',
  'templates',
  'translations',
];

// Built once for all: tests that may run apart would each build their own.
test.describe.configure({ mode: 'default' });
test.beforeAll(() => {
  newsroom = new NewsroomOfTheSite();
  newsroom.settings = { SITE_LANGUAGE: 'en' };
  expect(newsroom.run('build')).toMatchObject({ code: 0, said: expect.not.stringContaining('links to') });
});

test.afterAll(() => newsroom.close());

test('the root is English and runs to the right, and Arabic lies below its name', async ({ page }) => {
  await newsroom.serve(async (origin) => {
    await page.goto(origin);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
    await expect(page).toHaveTitle(/^Naba\b/);
    const sections = page.getByRole('navigation', { name: 'Sections' }).getByRole('link');
    await expect(sections.first()).toHaveText('World');
    await expect(sections.first()).toHaveAttribute('href', '/sections/world/');
    const boxes = await Promise.all([sections.first().boundingBox(), sections.nth(1).boundingBox()]);
    expect(boxes[1]?.x).toBeGreaterThan(boxes[0]?.x ?? Number.NaN);
    await page.goto(`${origin}/ar/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByRole('navigation', { name: 'الأقسام' }).getByRole('link').first()).toHaveText(
      'العالم',
    );
    expect(await page.locator('main :is(h2, h3) a[href^="/articles/"]').count()).toBeGreaterThan(20);
  });
});

test('what the site has once is in English too, and names its language to machines', () => {
  const read = (file: string): string => readFileSync(path.join(newsroom.edition, 'current', file), 'utf8');
  for (const page of ['topics', 'archive', 'corrections', 'saved', 'offline'])
    expect(read(`${page}/index.html`), page).toMatch(/<html lang="?en"? dir="?ltr"?/);
  expect(read('404.html')).toMatch(/<html lang="?en"? dir="?ltr"?/);
  expect(JSON.parse(read('manifest.webmanifest'))).toMatchObject({ name: 'Naba', lang: 'en', dir: 'ltr' });
  expect(JSON.parse(read('feed.json'))).toMatchObject({ title: 'Naba', language: 'en' });
  expect(read('llms.txt')).toMatch(/^# Naba\n/);
});

test('it passes the tests of pages', async () => {
  test.setTimeout(600_000);
  const free = createServer();
  const port = await portOf(free);
  free.close();
  const { status, stdout } = spawnSync(
    'playwright',
    ['test', '--project=pages', ...pageTests, '--grep-invert', 'dark|1280 px'],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        SITE_LANGUAGE: 'en',
        EDITION_DIR: newsroom.edition,
        TEST_PORT: String(port),
        PLAYWRIGHT_JSON_OUTPUT_FILE: path.join(newsroom.folder, 'report.json'),
      },
    },
  );
  expect(status, stdout).toBe(0);
  expect(stdout).toMatch(/\d{3} passed/);
});
