import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseJsonFeed } from 'feedsmith';
import { expect, test } from 'playwright/test';
import { edition } from './edition-files.ts';
import { templates } from './templates.ts';
import { words } from './words.ts';

const read = (file: string): string => readFileSync(path.join(edition, file), 'utf8');

test('a story that was corrected says so at its head, and leads to the wording at its foot', async ({
  page,
}) => {
  await page.goto(templates.article);
  const notice = page.locator('header').getByRole('link', { name: /^صُوِّب هذا الخبر في \d/ });
  await notice.click();
  const wording = page.locator(':target');
  await expect(wording).toBeInViewport();
  await expect(wording.locator('xpath=..').getByRole('heading')).toHaveText('تصويب');
  const said = await notice.locator('time').getAttribute('datetime');
  expect(await wording.locator('time').getAttribute('datetime')).toBe(said);
});

test('the page of corrections, its feeds and the stories say the same', async ({ page, request }) => {
  await page.goto('/');
  await page.getByRole('contentinfo').getByRole('link', { name: words().corrections }).click();
  await expect(page).toHaveURL(/\/corrections\/$/);
  await expect(page.locator('link[type="application/rss+xml"]')).toHaveAttribute(
    'href',
    /\/corrections\/feed\.xml$/,
  );
  const listed = page.locator('main article');
  const { items = [] } = parseJsonFeed(read('corrections/feed.json'));
  await expect(listed).toHaveCount(items.length);
  for (const [index, item] of items.entries()) {
    const url = new URL(item.url ?? '');
    const entry = listed.nth(index);
    await expect(entry.getByRole('heading').getByRole('link')).toHaveAttribute('href', url.pathname);
    await expect(entry).toContainText(item.summary ?? '');
    const story = await (await request.get(url.pathname)).text();
    expect(story).toContain(`id="${url.hash.slice(1)}"`);
    expect(story).toContain(`"text":${JSON.stringify(item.summary)}`);
    const corrected = /"dateModified":"([^"]+)"/.exec(story)?.[1] ?? '';
    expect(Date.parse(corrected)).toBeGreaterThanOrEqual(
      Number(item.date_published && Date.parse(item.date_published)),
    );
  }
});
