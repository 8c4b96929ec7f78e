import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { Newsroom } from './newsroom.ts';

const wire = path.resolve('../shared/wire');
const copies = ['lavrov-tillerson.txt', 'lavrov-tillerson.utf16.txt', 'lavrov-tillerson.cp1256.txt'];

test.skip(!existsSync(wire), 'the wire copy is not beside the project');

test('wire copy in any of three encodings becomes the same draft, which builds once its title and date are filled', async ({
  page,
}) => {
  const drafts = copies.map((copy) => {
    const newsroom = new Newsroom();
    newsroom.copyTopics();
    const imported = newsroom.run('import', path.join(wire, copy));
    expect(imported.said).toContain('.md');
    expect(imported.code).toBe(0);
    const file = draftIn(newsroom);
    expect(path.relative(newsroom.articles, file)).toMatch(/^[a-z0-9/-]+\.md$/);
    return { newsroom, file, text: readFileSync(file, 'utf8') };
  });
  const [first, ...others] = drafts;
  if (!first) throw new Error('no copy');
  for (const { text } of others) expect(text).toBe(first.text);
  const [, frontMatter = '', body = ''] = first.text.split(/^---$/m);
  expect(frontMatter.match(/TODO/g)).toHaveLength(2);
  expect(body).not.toContain('TODO');
  expect(body.match(/^اقرأ أيضا:/gm)).toHaveLength(2);

  const unfilled = first.newsroom.run('build');
  expect(unfilled.code).not.toBe(0);
  expect(unfilled.said).toMatch(/\.md:\d+:\d+ .*title/);
  expect(unfilled.said).toMatch(/\.md:\d+:\d+ .*date/);

  const { newsroom, file, text } = first;
  writeFileSync(
    file,
    text.replace(/^title: .*$/m, 'title: محادثات موسكو').replace(/^date: .*$/m, 'date: 2017-04-14'),
  );
  expect(newsroom.run('build')).toMatchObject({ code: 0 });
  await newsroom.serve(async (origin) => {
    const address = path.relative(newsroom.articles, file).replace(/\.md$/, '');
    await page.goto(`${origin}/articles/${address}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('محادثات موسكو');
    const paragraphs = await page.locator('article p').allInnerTexts();
    expect(paragraphs.some((text) => text.includes('سيرغي لافروف وريكس تيلرسون'))).toBe(true);
    await expect(page.locator('a.topic[href="/topics/sergey-lavrov/"]')).toHaveCount(1);
  });
  for (const draft of drafts) draft.newsroom.close();
});

function draftIn(newsroom: Newsroom): string {
  const [file] = readdirSync(newsroom.articles, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.md') && !name.startsWith('_topics'),
  );
  if (!file) throw new Error('no draft was written');
  return path.join(newsroom.articles, file);
}
