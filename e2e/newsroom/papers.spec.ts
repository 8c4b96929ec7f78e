import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

let newsroom: Newsroom;

test.describe.configure({ mode: 'serial' });
test.beforeAll(() => {
  newsroom = new Newsroom();
  newsroom.write('2024/first.md', storyText({ title: 'الخبر الأول', date: '2024-05-01' }));
  newsroom.write('2024/second.md', storyText({ title: 'الخبر الثاني', date: '2024-05-02' }));
  newsroom.write('2024/english.md', storyText({ title: 'A story', date: '2024-05-03', lang: 'en' }, 'Text.'));
});
test.afterAll(() => newsroom.close());

const month = 'archive/2024/05';

function inEdition(name: string): string {
  return path.join(newsroom.edition, 'current', month, name);
}

/** Where the month's page leads for books and papers, by the names of the links. */
async function links(page: Page): Promise<Record<string, string>> {
  let found: Record<string, string> = {};
  await newsroom.serve(async (origin) => {
    await page.goto(`${origin}/${month}/`);
    const all = await page.getByRole('link', { name: /: (?:EPUB|PDF)$/ }).all();
    const named = all.map(async (link) => [
      (await link.textContent()) ?? '',
      (await link.getAttribute('href')) ?? '',
    ]);
    found = Object.fromEntries(await Promise.all(named));
    const href = Object.values(found).find((one) => one.endsWith('.pdf'));
    if (href !== undefined) {
      const answer = await page.request.get(origin + href);
      expect(answer.headers()['content-type']).toBe('application/pdf');
    }
  });
  return found;
}

const books = {
  'عدد أيار/مايو 2024 كتابًا إلكترونيًا: EPUB': `/${month}/naba-2024-05.epub`,
  'عدد الخميس 2 أيار/مايو 2024 كتابًا إلكترونيًا: EPUB': `/${month}/naba-2024-05-02.epub`,
  'عدد الأربعاء 1 أيار/مايو 2024 كتابًا إلكترونيًا: EPUB': `/${month}/naba-2024-05-01.epub`,
};

test('a paper that an editor publishes is in the next edition, and the archive leads to it', async ({
  page,
}) => {
  const first = newsroom.run('build');
  expect(first.code, first.said).toBe(0);
  expect(await links(page)).toEqual(books);

  const published = newsroom.run('issue', '--date', '2024-05-01', '--publish');
  expect(published.code, published.said).toBe(0);
  const paper = path.join(newsroom.articles, '_papers/naba-2024-05-01.pdf');
  expect(published.said).toContain(paper);
  expect(readFileSync(paper, 'latin1').slice(0, 5)).toBe('%PDF-');

  const second = newsroom.run('build');
  expect(second.said).toContain('Readers see 1 pages changed:\n  /archive/2024/05/\n');
  expect(readFileSync(inEdition('naba-2024-05-01.pdf')).equals(readFileSync(paper))).toBe(true);
  expect(await links(page)).toEqual({
    ...books,
    'عدد الأربعاء 1 أيار/مايو 2024 على الورق: PDF': `/${month}/naba-2024-05-01.pdf`,
  });
});

test('a paper that is printed again replaces the one before', () => {
  newsroom.write('_papers/naba-2024-05-01.pdf', '%PDF-1.7 again');
  const { code, said } = newsroom.run('build');
  expect(code, said).toBe(0);
  expect(readFileSync(inEdition('naba-2024-05-01.pdf'), 'utf8')).toBe('%PDF-1.7 again');
});

test('what is no paper of the site stays out, and the build says so in one line', () => {
  newsroom.write('_papers/naba-2024-05.txt', '%PDF-1.7');
  newsroom.write('_papers/naba-2024-05.pdf', 'no PDF');
  newsroom.write('_papers/naba-2024-05-03.pdf', '%PDF-1.7 of a day without stories in Arabic');
  newsroom.write('_papers/story.md', storyText({ title: 'ليس خبرًا' }));
  symlinkSync('/etc/hostname', path.join(newsroom.articles, '_papers/naba-2024-05-02.pdf'));
  for (const _ of [1, 2]) {
    const { code, said } = newsroom.run('build');
    expect(code, said).toBe(0);
    expect(said.split('\n').filter((line) => line.includes('_papers'))).toEqual([
      expect.stringContaining(
        'not published: naba-2024-05-02.pdf, naba-2024-05-03.pdf, naba-2024-05.pdf, naba-2024-05.txt, story.md. ',
      ),
    ]);
  }
  for (const name of ['naba-2024-05-02.pdf', 'naba-2024-05-03.pdf', 'naba-2024-05.pdf', 'naba-2024-05.txt'])
    expect(existsSync(inEdition(name)), name).toBe(false);
});

test('a paper that is taken away is gone from the edition with its link', async ({ page }) => {
  newsroom.remove('_papers/naba-2024-05-01.pdf');
  newsroom.remove('2024/second.md');
  const { code, said } = newsroom.run('build');
  expect(code, said).toBe(0);
  expect(existsSync(inEdition('naba-2024-05-01.pdf'))).toBe(false);
  expect(existsSync(inEdition('naba-2024-05-02.epub'))).toBe(false);
  expect(Object.values(await links(page))).toEqual([
    `/${month}/naba-2024-05.epub`,
    `/${month}/naba-2024-05-01.epub`,
  ]);
});
