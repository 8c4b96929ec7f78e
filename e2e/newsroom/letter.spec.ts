import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import PostalMime from 'postal-mime';
import { Newsroom, storyText } from './newsroom.ts';

test('the letter of a week is a file that reads well on a phone and a desk, by day and by night', async ({
  page,
}) => {
  const newsroom = new Newsroom();
  newsroom.settings = { SITE_URL: 'https://naba.example' };
  newsroom.write('2024/first.md', storyText({ title: 'حاملة USS Porter تبحر', summary: 'مقدمة الخبر.' }));
  newsroom.write('2024/second.md', storyText({ title: 'خبر ثانٍ', date: '2024-05-02', section: 'economy' }));
  newsroom.write('2024/later.md', storyText({ title: 'خبر لاحق', date: '2024-05-06' }));
  const file = path.join(newsroom.folder, 'letter.eml');
  const { code, said } = newsroom.run('letter', '--week', '2024-W18', '--out', file);
  expect([code, said]).toEqual([0, expect.stringMatching(/letter\.eml: خبران، \d+ كيلوبايت\.\n$/)]);
  const first = readFileSync(file);
  newsroom.run('letter', '--week', '2024-W18', '--out', file);
  expect(readFileSync(file).equals(first)).toBe(true);

  const { html = '' } = await PostalMime.parse(first);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 390, 700, 1280]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.setContent(html);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('خبر ثانٍ');
    }
    const { violations } = await new AxeBuilder({ page })
      .options({ runOnly: ['color-contrast', 'heading-order', 'link-name', 'valid-lang'] })
      .setLegacyMode()
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: one }) => one).join(' ')}`),
    ).toEqual([]);
  }
  expect(requests).toEqual([]);
  newsroom.close();
});

test('the command says in Arabic what it cannot do', () => {
  const newsroom = new Newsroom();
  newsroom.write('2024/first.md', storyText({}));
  const refused: [string[], RegExp][] = [
    [['--week', '2017-W53'], /2017-W53: ليس أسبوعًا/],
    [['--week', '2017-W10'], /لا أخبار في الأسبوع 2017-W10، من 6 إلى 12 آذار\/مارس 2017\./],
    [['--year', '2017'], /خيار غير معروف/],
  ];
  for (const [args, message] of refused)
    expect(newsroom.run('letter', ...args)).toEqual({ code: 1, said: expect.stringMatching(message) });
  expect(newsroom.run('letter', '--help')).toMatchObject({
    code: 0,
    said: expect.stringContaining('--week'),
  });
  expect(existsSync('letter-2017-W10.eml')).toBe(false);
  newsroom.close();
});
