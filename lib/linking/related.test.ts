import { expect, it } from 'vitest';
import { story } from '../archive/stories.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { linkArchive } from './link-archive.ts';
import { relatedStories } from './related.ts';
import { storyPage } from './story-page.ts';

function filled(): TestNewsroom {
  const newsroom = new TestNewsroom();
  for (const [slug, name] of [
    ['syria', 'سوريا'],
    ['moscow', 'موسكو'],
    ['talks', 'محادثات أستانا'],
  ] as const) {
    newsroom.topic(slug, name, { kind: slug === 'talks' ? 'event' : 'place' });
  }
  newsroom.story(
    '2017/here',
    '2017-04-10',
    { related: '[2017/chosen]', story: 'talks' },
    'سوريا وموسكو.\n\nاقرأ أيضا: 2017/card',
  );
  newsroom.story('2017/chosen', '2016-01-01', { section: 'sport' });
  newsroom.story('2017/card', '2017-04-09', {}, 'سوريا وموسكو.');
  newsroom.story('2017/both', '2017-04-08', { section: 'sport' }, 'سوريا وموسكو.');
  newsroom.story('2017/one', '2017-04-08', { section: 'sport' }, 'سوريا.');
  newsroom.story('2017/none', '2017-04-10', { section: 'sport' });
  newsroom.story('2017/before', '2017-04-09', { story: 'talks' }, 'سوريا.');
  newsroom.story('2017/after', '2017-04-11', { story: 'talks' }, 'سوريا.');
  newsroom.story('2017/section', '2016-01-02');
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  return newsroom;
}

it('puts the editor first, then the most in common, then the section', () => {
  using newsroom = filled();
  const here = story(newsroom.archive, '2017/here');
  const related =
    here &&
    relatedStories(newsroom.archive, here, { limit: 9, exclude: new Set(['2017/before', '2017/after']) });
  expect(related?.map(({ path }) => path)).toEqual([
    '2017/chosen',
    '2017/card',
    '2017/both',
    '2017/one',
    '2017/section',
  ]);
});

it('offers no story twice on one page', () => {
  using newsroom = filled();
  const page = storyPage(newsroom.archive, '2017/here');
  expect(page?.html).toContain('href="/articles/2017/card/"');
  expect(page?.before.map(({ path }) => path)).toEqual(['2017/before']);
  expect(page?.after.map(({ path }) => path)).toEqual(['2017/after']);
  expect(page?.related.map(({ path }) => path)).toEqual(['2017/chosen', '2017/both', '2017/one']);
  expect(page?.topics.map(({ slug }) => slug)).toEqual(['talks', 'syria', 'moscow']);
});
