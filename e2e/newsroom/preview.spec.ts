import { spawn } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

const port = 3211;
const origin = `http://localhost:${port}`;

test('editors preview drafts and the future, find them, and see what they save', async ({ page }) => {
  const newsroom = new Newsroom();
  newsroom.write('2024/draft.md', storyText({ title: 'مسودة عن القمر', draft: 'true' }));
  newsroom.write('2099/future.md', storyText({ title: 'خبر من المستقبل', date: '2099-01-01' }));
  const preview = spawn('npm', ['run', '--silent', 'dev'], {
    env: { ...process.env, ARTICLES_DIR: newsroom.articles, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  try {
    await expect
      .poll(
        () =>
          page.request.get(origin).then(
            (response) => response.status(),
            () => 0,
          ),
        { timeout: 60_000 },
      )
      .toBe(200);
    await page.goto(origin);
    await expect(page.getByRole('link', { name: 'خبر من المستقبل' }).first()).toBeVisible();
    await page.goto(`${origin}/search/?q=القمر`);
    await expect(page.locator('#results h2')).toHaveText('مسودة عن القمر', { timeout: 30_000 });
    newsroom.write('2024/draft.md', storyText({ title: 'مسودة عن المريخ', draft: 'true' }));
    await expect(async () => {
      await page.goto(`${origin}/articles/2024/draft/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('مسودة عن المريخ', { timeout: 1000 });
    }).toPass({ timeout: 30_000 });
  } finally {
    if (preview.pid) process.kill(-preview.pid);
    newsroom.close();
  }
});
