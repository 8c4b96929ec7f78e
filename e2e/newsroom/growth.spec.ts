import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

test('a newspaper begins empty, gets its first story, and shows it wherever it belongs', async ({ page }) => {
  const newsroom = new Newsroom();
  expect(newsroom.run('build')).toMatchObject({ code: 0 });
  await newsroom.serve(async (origin) => {
    await page.goto(origin);
    await expect(page.locator('h1')).toHaveCount(1);
    expect((await page.goto(`${origin}/sections/science/`))?.status()).toBe(200);
    expect((await page.goto(`${origin}/archive/`))?.status()).toBe(200);
    expect((await page.goto(`${origin}/articles/_/`))?.status()).toBe(404);
  });

  newsroom.write('_topics/mars.md', '---\nname: المريخ\nkind: place\n---\n');
  newsroom.write(
    '2024/mars.md',
    storyText(
      { title: 'مسبار جديد يصل إلى المريخ', section: 'science', aliases: '[/قديم/مسبار]' },
      'وصل مسبار إلى المريخ.',
    ),
  );
  newsroom.write('2024/draft.md', storyText({ title: 'مسودة لم تكتمل', draft: 'true' }));
  newsroom.write('2099/future.md', storyText({ title: 'خبر من المستقبل', date: '2099-01-01' }));
  expect(newsroom.run('build')).toMatchObject({ code: 0 });
  await newsroom.serve(async (origin) => {
    const headline = 'مسبار جديد يصل إلى المريخ';
    for (const address of ['/', '/sections/science/', '/topics/mars/', '/archive/2024/05/']) {
      await page.goto(origin + address);
      await expect(page.getByRole('link', { name: headline }).first(), address).toBeVisible();
    }
    await page.getByRole('link', { name: headline }).first().click();
    await expect(page).toHaveURL(`${origin}/articles/2024/mars/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(page.locator('a.topic')).toHaveAttribute('href', '/topics/mars/');
    for (const address of ['/articles/2024/draft/', '/articles/2099/future/']) {
      expect((await page.goto(origin + address))?.status()).toBe(404);
    }
    const old = await page.request.get(`${origin}/${encodeURI('قديم/مسبار')}/`);
    expect(await old.text()).toContain('/articles/2024/mars/');
  });
  newsroom.close();
});
