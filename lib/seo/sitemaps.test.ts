import { expect, it } from 'vitest';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { linkArchive } from '../linking/link-archive.ts';
import { sitemap, sitemapIndex } from './sitemaps.ts';

/** Addresses of the lists that begin so, each with its date. */
async function listed(newsroom: TestNewsroom, beginning: string): Promise<string[]> {
  const xml = (await sitemap(newsroom.archive, 'pages')) ?? '';
  return [...xml.matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)]
    .map(([, path = '', date = '']) => `${path} ${date.slice(0, 10)}`)
    .filter((line) => line.startsWith(beginning));
}

it('dates each page of a list by its own newest story, and the first by the newest of all', async () => {
  using newsroom = new TestNewsroom();
  newsroom.topic('syria', 'سوريا');
  newsroom.topic('talks', 'محادثات أستانا', { kind: 'event' });
  for (let day = 1; day <= 75; day += 1) {
    const date = new Date(Date.UTC(2017, 0, day)).toISOString().slice(0, 10);
    newsroom.story(`2017/${day}`, date, { section: 'sport', story: 'talks' }, 'نص عن سوريا.');
  }
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  const ofNewest = (path: string): string[] => [
    `${path} 2017-03-16`,
    `${path}2/ 2017-01-30`,
    `${path}3/ 2017-03-01`,
  ];
  expect(await listed(newsroom, '/sections/sport/')).toEqual(ofNewest('/sections/sport/'));
  expect(await listed(newsroom, '/topics/syria/')).toEqual(ofNewest('/topics/syria/'));
  expect(await listed(newsroom, '/topics/talks/')).toEqual([
    '/topics/talks/ 2017-03-16',
    '/topics/talks/2/ 2017-03-01',
    '/topics/talks/3/ 2017-03-16',
  ]);
  expect(await listed(newsroom, '/sections/world/')).toEqual(['/sections/world/ ']);
});

it('dates the file of a year by the last story that was updated, or else published', async () => {
  using newsroom = new TestNewsroom();
  newsroom.story('2016/a', '2016-05-01');
  newsroom.story('2017/a', '2017-01-01', { updated: '2017-03-05T10:00+03:00' });
  newsroom.story('2017/b', '2017-03-05');
  newsroom.story('2018/a', '2018-01-01', { draft: 'true' });
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  const index = await sitemapIndex(newsroom.archive);
  expect(
    [...index.matchAll(/sitemaps\/(\w+)\.xml<\/loc><lastmod>([^<]+)</g)].map((found) => found.slice(1)),
  ).toEqual([
    ['pages', expect.stringContaining('2017-03-05')],
    ['2017', '2017-03-05T07:00:00.000Z'],
    ['2016', expect.stringContaining('2016-05-01')],
  ]);
  expect(await sitemap(newsroom.archive, '2018')).toBeNull();
});
