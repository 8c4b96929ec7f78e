import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';
import { startPreview } from './preview-server.ts';

test('editors preview drafts and the future, find them, and see what they save', async ({ page }) => {
  const newsroom = new Newsroom();
  newsroom.write('2024/draft.md', storyText({ title: 'مسودة عن القمر', draft: 'true' }));
  newsroom.write('2099/future.md', storyText({ title: 'خبر من المستقبل', date: '2099-01-01' }));
  const { origin, stop } = await startPreview(newsroom);
  try {
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
    await stop();
    newsroom.close();
  }
});
