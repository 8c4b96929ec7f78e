import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { z } from 'zod';
import { Newsroom, storyText } from './newsroom.ts';

const report = z.object({ changed: z.array(z.string()), removed: z.number(), warnings: z.array(z.string()) });

const newsroom = new Newsroom();

/** Builds, and tells what changed for readers. */
function build(): z.infer<typeof report> {
  const { code, said } = newsroom.run('build', '--json');
  expect(code, said).toBe(0);
  return report.parse(JSON.parse(said.slice(said.indexOf('{"'))));
}

const has = (address: string): boolean => existsSync(path.join(newsroom.edition, 'current', address));

/** Files that a language has of its own, beside those of its sections. */
const ofLanguage = [
  'index.html',
  'feed.xml',
  'feed.json',
  'feed.css',
  'opensearch.xml',
  'sitemap.xml',
  'search/index.html',
  'settings/index.html',
  'sections/sport/index.html',
  'sections/sport/feed.xml',
  'sections/sport/feed.json',
];

test.describe.configure({ mode: 'serial' });

test.afterAll(() => newsroom.close());

test('the first story of a language brings its pages, and every page a way to them', () => {
  newsroom.write('2024/a.md', storyText({ title: 'خبر أول' }));
  newsroom.write('2024/b.md', storyText({ title: 'خبر ثان', date: '2024-05-02', section: 'sport' }));
  build();
  expect(ofLanguage.filter((file) => has(`en/${file}`))).toEqual([]);
  newsroom.write('2024/en.md', storyText({ title: 'A first story', lang: 'en', date: '2024-05-03' }));
  const { changed, warnings } = build();
  expect(ofLanguage.filter((file) => !has(`en/${file}`))).toEqual([]);
  expect(warnings).toEqual([]);
  expect(changed).toEqual(
    expect.arrayContaining(['/', '/sections/sport/', '/articles/2024/a/', '/en/', '/en/sections/sport/']),
  );
});

test('one more changes the lists of its language, and of the others those of all stories alone', () => {
  newsroom.write(
    '2024/en-2.md',
    storyText({ title: 'Another story', lang: 'en', date: '2024-05-04', section: 'sport' }),
  );
  const { changed } = build();
  const own = ['/articles/2024/en-2/', '/en/', '/en/sections/sport/'];
  expect(changed).toEqual(expect.arrayContaining(own));
  expect(changed.filter((address) => address.startsWith('/en/'))).toHaveLength(2);
  for (const other of ['/', '/sections/sport/', '/sections/world/', '/articles/2024/a/'])
    expect(changed).not.toContain(other);
});

test('the last one takes them away again', () => {
  newsroom.remove('2024/en.md');
  newsroom.remove('2024/en-2.md');
  const { changed, removed } = build();
  expect(existsSync(path.join(newsroom.edition, 'current', 'en'))).toBe(false);
  // The front, search, settings, six sections; two stories.
  expect(removed).toBe(11);
  expect(changed).toContain('/articles/2024/a/');
});

test('a language that the site does not know is said at once', () => {
  newsroom.settings = { SITE_LANGUAGE: 'english' };
  expect(newsroom.run('build')).toEqual({
    code: 1,
    said: 'SITE_LANGUAGE is "english", which is no language of the site: set it to one of ar, fa, ur, he, en, fr.\n',
  });
});
