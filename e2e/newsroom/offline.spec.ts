import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

test.use({ serviceWorkers: 'allow' });

test('an edition that is swapped under an open page leaves it whole, and the front page is of today', async ({
  page,
}) => {
  const newsroom = new Newsroom();
  newsroom.write('2024/first.md', storyText({ title: 'الخبر الأول' }));
  expect(newsroom.run('build').code).toBe(0);
  const server = await newsroom.start();
  const isKept = (name: string): Promise<boolean> =>
    page.evaluate((cacheName) => caches.match('/_kept', { cacheName }).then(Boolean), name);
  try {
    await page.goto(`${server.origin}/`);
    await expect.poll(() => isKept('list:/')).toBe(true);
    await page.goto(`${server.origin}/articles/2024/first/`);
    await expect.poll(() => isKept('read:/articles/2024/first/')).toBe(true);

    newsroom.write('2024/second.md', storyText({ title: 'الخبر الثاني', date: '2024-05-02' }));
    expect(newsroom.run('build').code).toBe(0);
    // As if its scripts had changed: what the open page was made of is not in the new edition.
    const reader = path.join(newsroom.edition, 'current', 'reader');
    const parts = readdirSync(reader).filter((name) => name.startsWith('story.reader-'));
    expect(parts.length).toBeGreaterThan(0);
    for (const part of parts) rmSync(path.join(reader, part));
    // What the browser has kept on its own account is no help.
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');

    await page.locator('[data-tool="save"]').click();
    await expect(page.locator('[data-tool="save"]')).toHaveText('محفوظ');
    await page.goto(`${server.origin}/`);
    await expect(page.getByRole('main')).toContainText('الخبر الثاني');
  } finally {
    await server.stop();
  }
  await page.goto(`${server.origin}/articles/2024/first/`);
  await expect(page.locator('h1')).toHaveText('الخبر الأول');
  await expect(page.locator('#kept')).toBeVisible();
  await page.goto(`${server.origin}/articles/2024/second/`);
  await expect(page.locator('h1')).toHaveText('لا اتصال الآن');
  newsroom.close();
});
