import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

test('corrections come to their page, its feed and no other story, and fill pages that then stay', async ({
  page,
}) => {
  const newsroom = new Newsroom();
  const correct = (story: string, days: number): void => {
    const corrections = Array.from({ length: days }, (_, index) => {
      const day = String(index + 1).padStart(2, '0');
      return `{ date: 2024-05-${day}, text: صُوّب الرقم في المرة ${index + 1}. }`;
    });
    newsroom.write(`2024/${story}.md`, storyText({ corrections: `[${corrections.join(', ')}]` }));
  };
  correct('first', 0);
  newsroom.write('2024/other.md', storyText({ title: 'خبر آخر' }, 'نص آخر.'));
  expect(newsroom.run('build').code).toBe(0);
  await newsroom.serve(async (origin) => {
    await page.goto(`${origin}/corrections/`);
    await expect(page.getByRole('main')).toContainText('لم ينشر نبأ أي تصويب بعد.');
    await expect(page.locator('main article')).toHaveCount(0);
  });

  correct('first', 31);
  const { said } = newsroom.run('build', '--json');
  const { changed }: { changed: string[] } = JSON.parse(said);
  expect(changed).toEqual(
    expect.arrayContaining(['/articles/2024/first/', '/corrections/', '/corrections/2/']),
  );
  expect(changed).not.toContain('/articles/2024/other/');
  const feed = parseRssFeed(
    readFileSync(path.join(newsroom.edition, 'current/corrections/feed.xml'), 'utf8'),
  );
  expect(feed.items).toHaveLength(31);
  expect(feed.items?.[0]).toMatchObject({
    title: 'تصويب: عنوان الخبر',
    description: 'صُوّب الرقم في المرة 31.',
    link: expect.stringMatching(/\/articles\/2024\/first\/#correction-2024-05-31$/),
  });
  await newsroom.serve(async (origin) => {
    await page.goto(`${origin}/corrections/`);
    await expect(page.locator('main article')).toHaveCount(30);
    await page.getByRole('link', { name: 'أقدم' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('من 1 إلى 30 أيار/مايو 2024');
    await expect(page.locator('article:target')).toContainText('صُوّب الرقم في المرة 1.');
    await page.getByRole('link', { name: 'التصويبات' }).first().click();
    await expect(page.locator('main article').first()).toContainText('31 أيار/مايو 2024');
  });
  newsroom.close();
});
