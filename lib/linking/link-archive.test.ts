import { expect, it } from 'vitest';
import { sectionGoesOnWith } from '../archive/sections.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import {
  knownTopicsOfStory,
  storiesOfTopic,
  topicGoesOn,
  topicGoesOnWith,
  topicSize,
  topicsInUse,
  topicsMostUsed,
  topicsNear,
} from '../archive/topics.ts';
import { linkArchive } from './link-archive.ts';

const all = { order: 'oldest', fromEnd: false, limit: 9, offset: 0 } as const;

function filled(): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.topic('talks', 'محادثات أستانا', { kind: 'event' });
  newsroom.topic('syria', 'سوريا');
  newsroom.topic('unused', 'أرض بعيدة');
  newsroom.story('2017/a', '2017-04-01', { story: 'talks' });
  newsroom.story('2017/b', '2017-04-02', { title: 'خبر عن سوريا', story: 'talks' });
  newsroom.story('2017/draft', '2017-04-03', { draft: 'true' }, 'نص عن سوريا.');
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  return newsroom;
}

it('puts every story of a running story into its topic', () => {
  using newsroom = filled();
  const cards = storiesOfTopic(newsroom.archive, 'talks', all);
  expect(cards.map(({ path }) => path)).toEqual(['2017/a', '2017/b']);
});

it('counts what is published', () => {
  using newsroom = filled();
  expect(topicSize(newsroom.archive, 'syria')).toMatchObject({ stories: 1, latest: { iso: '2017-04-02' } });
  expect(topicSize(newsroom.archive, 'unused')).toEqual({ stories: 0, latest: null });
  expect([1, 2].map((stories) => topicGoesOn(newsroom.archive, 'talks', stories))).toEqual([true, false]);
  expect(topicsMostUsed(newsroom.archive, 1)).toEqual([{ slug: 'talks', name: 'محادثات أستانا' }]);
  expect(topicsInUse(newsroom.archive).map(({ slug }) => slug)).toEqual(['talks', 'syria']);
  expect(topicsNear(newsroom.archive, 'talks', 9).map(({ slug }) => slug)).toEqual(['syria']);
});

it('lists a story that waits with its topics when its hour has come', () => {
  using newsroom = filled();
  const listed = (now: number): string[] => {
    newsroom.refresh({ now });
    linkArchive(newsroom.archive, 'http://localhost:3000');
    return storiesOfTopic(newsroom.archive, 'talks', all).map(({ path }) => path);
  };
  expect(listed(Date.UTC(2017, 3, 1, 12))).toEqual(['2017/a']);
  expect(listed(Date.UTC(2017, 3, 2, 12))).toEqual(['2017/a', '2017/b']);
});

it('knows with which story a first page is continued', () => {
  using newsroom = filled();
  const goOnWith = (): (string | null)[] => [
    topicGoesOnWith(newsroom.archive, 'talks'),
    sectionGoesOnWith(newsroom.archive, { language: 'ar', section: 'world' }),
  ];
  expect(goOnWith()).toEqual([null, null]);
  for (let day = 1; day <= 29; day += 1) {
    newsroom.story(`2018/${day}`, `2018-01-${String(day).padStart(2, '0')}`, { story: 'talks' });
  }
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  expect(goOnWith()).toEqual(['2017/a', '2017/a']);
});

it('knows what a story is about, and what that is called elsewhere', () => {
  using newsroom = filled();
  newsroom.topic('syria', 'سوريا', { sameAs: '[https://www.wikidata.org/wiki/Q858]' });
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  const talks = { slug: 'talks', name: 'محادثات أستانا', kind: 'event', sameAs: [] };
  expect(knownTopicsOfStory(newsroom.archive, '2017/b', 9)).toEqual([
    talks,
    { slug: 'syria', name: 'سوريا', kind: 'place', sameAs: ['https://www.wikidata.org/wiki/Q858'] },
  ]);
  expect(knownTopicsOfStory(newsroom.archive, '2017/b', 1)).toEqual([talks]);
});

it('looks for a new topic, or a new name of one, in the stories it knows', () => {
  using newsroom = filled();
  newsroom.topic('news', 'أنباء', { aliases: '[خبر]' });
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  const cards = storiesOfTopic(newsroom.archive, 'news', all);
  expect(cards.map(({ path }) => path)).toEqual(['2017/a', '2017/b']);
});
