import { expect, test } from 'playwright/test';
import { paperStyles } from '../pages/paper-styles.ts';
import { Newsroom } from './newsroom.ts';
import { linesOfPages, openPdf } from './pdf-text.ts';

test('links of a story are numbered on paper, and listed below it with where they lead', async ({ page }) => {
  const newsroom = new Newsroom();
  const story = (title: string, body: string): string =>
    `---\ntitle: ${title}\ndate: 2017-04-13\nsection: world\n---\n\n${body}\n`;
  newsroom.write('2017/other.md', story('روسيا تعلق المذكرة', 'نص.'));
  newsroom.write(
    '2017/x.md',
    story(
      'لافروف وتيلرسون يتفقان',
      'قال [البيان](https://mid.example/a?b=1&c=2) إن [المذكرة](other.md) معلقة[^1].\n\nاقرأ أيضا: 2017/other\n\n[^1]: عن [الوكالة](https://agency.example/).',
    ),
  );
  newsroom.settings = { SITE_URL: 'https://naba.example' };
  try {
    const { code, said } = newsroom.run('build');
    expect(code, said).toBe(0);
    await newsroom.serve(async (origin) => {
      await page.goto(`${origin}/articles/2017/x/`);
      const listed = page.locator('.paper li');
      await expect(listed).toHaveCount(3);
      await expect(listed.first()).toBeHidden();
      expect(await page.locator('.paper').textContent()).toBe('');

      await paperStyles(page);
      const pages = await linesOfPages(await openPdf(await page.pdf({ preferCSSPageSize: true })));
      const words = pages
        .flat()
        .join(' ')
        .replaceAll(/[\s\u2066\u2069]/g, '');
      for (const [index, address] of [
        'https://mid.example/a?b=1&c=2',
        'https://naba.example/articles/2017/other/',
        'https://agency.example/',
        'https://naba.example/articles/2017/x/',
      ].entries()) {
        expect(words).toContain(address);
        // Once in the text and once in the list; the story's own address has no number. Brackets are turned round with the text.
        expect(words.match(new RegExp(`[[\\]]${index + 1}[[\\]]`, 'g')) ?? []).toHaveLength(
          index < 3 ? 2 : 0,
        );
      }
      expect(words).not.toContain('اقرأأيضا');
    });
  } finally {
    newsroom.close();
  }
});
