import { expect, it } from 'vitest';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { linkArchive } from '../linking/link-archive.ts';
import { sitemap } from './sitemaps.ts';

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
