import { expect, it } from 'vitest';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { storiesOfTopic, topicCard, topicsInUse, topicsNear } from '../archive/topics.ts';
import { linkArchive } from './link-archive.ts';

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
  const cards = storiesOfTopic(newsroom.archive, 'talks', { limit: 9 }, 'oldest');
  expect(cards.map(({ path }) => path)).toEqual(['2017/a', '2017/b']);
});

it('counts what is published', () => {
  using newsroom = filled();
  expect(topicCard(newsroom.archive, 'syria')).toMatchObject({ stories: 1, latest: { iso: '2017-04-02' } });
  expect(topicCard(newsroom.archive, 'unused')).toMatchObject({ stories: 0, latest: null });
  expect(topicsInUse(newsroom.archive).map(({ slug }) => slug)).toEqual(['talks', 'syria']);
  expect(topicsNear(newsroom.archive, 'talks', 9).map(({ slug }) => slug)).toEqual(['syria']);
});

it('looks for a new topic, or a new name of one, in the stories it knows', () => {
  using newsroom = filled();
  newsroom.topic('news', 'أنباء', { aliases: '[خبر]' });
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  const cards = storiesOfTopic(newsroom.archive, 'news', { limit: 9 }, 'oldest');
  expect(cards.map(({ path }) => path)).toEqual(['2017/a', '2017/b']);
});
