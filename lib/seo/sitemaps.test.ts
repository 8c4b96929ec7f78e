import { expect, it } from 'vitest';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { linkArchive } from '../linking/link-archive.ts';
import { site } from '../site.ts';
import { sitemap, sitemapIndex, sitemapNames } from './sitemaps.ts';

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
  const index = await sitemapIndex(newsroom.archive, 'ar');
  expect(
    [...index.matchAll(/sitemaps\/(\w+)\.xml<\/loc><lastmod>([^<]+)</g)].map((found) => found.slice(1)),
  ).toEqual([
    ['pages', expect.stringContaining('2017-03-05')],
    ['2017', '2017-03-05T07:00:00.000Z'],
    ['2016', expect.stringContaining('2016-05-01')],
  ]);
  expect(await sitemap(newsroom.archive, '2018')).toBeNull();
});

it('has files of its own for each other language, which its index names, and the root’s with all others', async () => {
  using newsroom = new TestNewsroom();
  newsroom.story('2017/a', '2017-01-01');
  newsroom.story('2017/en', '2017-02-01', { lang: 'en' });
  newsroom.story('2016/en', '2016-02-01', { lang: 'en', section: 'sport' });
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  const named = async (language: 'ar' | 'en'): Promise<string[]> =>
    [...(await sitemapIndex(newsroom.archive, language)).matchAll(/sitemaps\/([^<]+)\.xml</g)].flatMap(
      ([, name]) => name ?? [],
    );
  expect(await named('en')).toEqual(['pages-en', '2017-en', '2016-en']);
  expect(await named('ar')).toEqual(['pages', '2017', 'pages-en', '2017-en', '2016-en']);
  expect(sitemapNames(newsroom.archive)).toEqual(await named('ar'));
  expect(await addresses(newsroom, '2017-en')).toEqual(['/articles/2017/en/']);
  expect(await addresses(newsroom, '2017')).toEqual(['/articles/2017/a/']);
  const english = await addresses(newsroom, 'pages-en');
  expect(english).toContain('/en/');
  expect(english).toContain('/en/sections/sport/');
  expect(english.every((address) => address.startsWith('/en/'))).toBe(true);
  expect(await addresses(newsroom, 'pages')).toContain('/archive/2017/02/');
});

it('names the same page in all languages, at its first page alone', async () => {
  using newsroom = new TestNewsroom();
  for (let day = 1; day <= 31; day += 1)
    newsroom.story(`2017/${day}`, `2017-01-${String(day).padStart(2, '0')}`);
  newsroom.story('2017/en', '2017-02-01', { lang: 'en' });
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  const xml = (await sitemap(newsroom.archive, 'pages')) ?? '';
  const linksOf = (address: string): string[] => {
    const [, entry = ''] = xml.match(`<url><loc>${site.url}${address}</loc>(.*?)</url>`) ?? [];
    return [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
      ([, language, href = '']) => `${language} ${href.slice(site.url.length)}`,
    );
  };
  expect(linksOf('/')).toEqual(['ar /', 'en /en/', 'x-default /']);
  expect(linksOf('/sections/world/')).toEqual([
    'ar /sections/world/',
    'en /en/sections/world/',
    'x-default /sections/world/',
  ]);
  expect(xml).toContain('/sections/world/2/');
  expect(linksOf('/sections/world/2/')).toEqual([]);
});

async function addresses(newsroom: TestNewsroom, name: string): Promise<string[]> {
  const xml = (await sitemap(newsroom.archive, name)) ?? '';
  return [...xml.matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g)].flatMap(([, address]) => address ?? []);
}
