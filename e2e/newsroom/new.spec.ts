import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

test('a new story is a draft that check and build take, and no reader sees', () => {
  const newsroom = new Newsroom();
  newsroom.copyTopics();
  newsroom.write('2017/x.md', storyText({}));
  const made = newsroom.run('new', '--title', 'لافروف وتيلرسون: محادثات في موسكو', '--section', 'world');
  expect(made).toMatchObject({ code: 0, said: expect.stringContaining('مسودة جديدة') });
  const [name = ''] = storiesOf(newsroom);
  expect(name).toMatch(/^20\d\d\/[a-z0-9-]+\.md$/);
  expect(readFileSync(path.join(newsroom.articles, name), 'utf8')).toMatch(
    /^---\ntitle: "لافروف وتيلرسون: محادثات في موسكو"\ndate: \d{4}-\d\d-\d\dT\d\d:\d\d\+03:00\nsection: world\n/,
  );
  expect(newsroom.run('check')).toMatchObject({ code: 0 });
  expect(newsroom.run('build')).toMatchObject({ code: 0 });
  expect(readdirSync(path.join(newsroom.edition, 'current', 'articles'))).toEqual(['2017']);
  newsroom.close();
});

test('a new story takes the name that it is given, and never that of another', () => {
  const newsroom = new Newsroom();
  const begin = () =>
    newsroom.run('new', 'moscow-talks', '--title', 'محادثات جديدة في موسكو', '--section', '1');
  expect([begin().code, begin().code]).toEqual([0, 0]);
  expect(storiesOf(newsroom)).toEqual([
    expect.stringMatching(/^20\d\d\/moscow-talks-2\.md$/),
    expect.stringMatching(/^20\d\d\/moscow-talks\.md$/),
  ]);
  newsroom.close();
});

test('without a terminal a new story says what it has to be told, and writes nothing', () => {
  const newsroom = new Newsroom();
  const { code, said } = newsroom.run('new', 'moscow-talks');
  expect(code).toBe(1);
  expect(said).toContain('--title');
  expect(said).toContain('--section');
  expect(said).not.toContain('    at ');
  expect(readdirSync(newsroom.articles)).toEqual([]);
  newsroom.close();
});

function storiesOf(newsroom: Newsroom): string[] {
  return readdirSync(newsroom.articles, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !/^_topics|^2017/.test(name))
    .sort();
}
