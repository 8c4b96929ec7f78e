import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, it, vi } from 'vitest';

vi.hoisted(() => {
  process.env.WEBSUB_HUBS = 'https://hub.example/, https://other.example/push https://hub.example/';
});
const { jsonFeed, rssFeed } = await import('./feed.ts');

it('says of a feed without items that it has none', () => {
  const feed = { language: 'en' as const, path: '/en/', title: 'Naba', description: '', items: [] };
  expect(JSON.parse(jsonFeed(feed))).toMatchObject({ language: 'en', items: [] });
});

it('names each hub of the settings once, beside its own address', () => {
  const feed = {
    language: 'ar' as const,
    path: '/topics/syria/',
    title: 'سوريا',
    description: 'أخبار سوريا.',
    items: [],
  };
  const hubs = ['https://hub.example/', 'https://other.example/push'];
  const json = parseJsonFeed(jsonFeed(feed));
  expect(json.hubs).toEqual(hubs.map((url) => ({ type: 'WebSub', url })));
  expect(json.feed_url).toMatch(/\/topics\/syria\/feed\.json$/);
  const { atom } = parseRssFeed(rssFeed(feed));
  expect(atom?.links?.map(({ href, rel }) => [rel, href])).toEqual([
    ['self', json.feed_url?.replace('.json', '.xml')],
    ...hubs.map((url) => ['hub', url]),
  ]);
});
