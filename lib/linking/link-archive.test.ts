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

it('lists a story and its translations once in a topic: in the language of the site, else in another', () => {
  using newsroom = filled();
  newsroom.topic('football', 'كرة القدم');
  const tell = (path: string, lang: string, others: string, fields: Record<string, string> = {}): void =>
    newsroom.story(path, '2017-04-05', {
      lang,
      topics: '[syria, football]',
      translations: `[${others}]`,
      ...fields,
    });
  const listed = (slug: string): string[] => {
    newsroom.refresh();
    linkArchive(newsroom.archive, 'http://localhost:3000');
    const paths = storiesOfTopic(newsroom.archive, slug, all).map(({ path }) => path);
    expect(topicSize(newsroom.archive, slug).stories).toBe(paths.length);
    return paths;
  };
  tell('2017/match-en', 'en', '2017/match, 2017/match-fr');
  tell('2017/match-fr', 'fr', '2017/match, 2017/match-en');
  tell('2017/match', 'ar', '2017/match-en, 2017/match-fr');
  expect(listed('football')).toEqual(['2017/match']);
  expect(listed('syria')).toEqual(['2017/b', '2017/match']);
  tell('2017/match', 'ar', '2017/match-en, 2017/match-fr', { draft: 'true' });
  expect(listed('football')).toEqual(['2017/match-en']);
  tell('2017/match', 'ar', '2017/match-en, 2017/match-fr', { topics: '[football]' });
  expect(listed('football')).toEqual(['2017/match']);
  expect(listed('syria')).toEqual(['2017/b', '2017/match-en']);
  newsroom.remove('2017/match.md');
  tell('2017/match-en', 'en', '2017/match-fr');
  tell('2017/match-fr', 'fr', '2017/match-en');
  expect(listed('football')).toEqual(['2017/match-en']);
  newsroom.remove('2017/match-en.md');
  tell('2017/match-fr', 'fr', '');
  expect(listed('football')).toEqual(['2017/match-fr']);
});

it('takes no word of another language for a name because both are written alike', () => {
  using newsroom = filled();
  newsroom.topic('astana', 'أستانا', { aliases: '[أستانة, آستانه]' });
  newsroom.topic('the-hague', 'لاهاي');
  newsroom.topic('qatar', 'قطر', { aliases: '[Qatar]' });
  const topicsOf = (lang: string, text: string): string[] => {
    newsroom.story('2017/foreign', '2017-04-05', { title: text, lang }, text);
    newsroom.refresh();
    linkArchive(newsroom.archive, 'http://localhost:3000');
    return knownTopicsOfStory(newsroom.archive, '2017/foreign', 9).map(({ slug }) => slug);
  };
  expect(topicsOf('ar', 'وصل الوفد من لاهاي إلى أستانا.')).toEqual(['the-hague', 'astana']);
  expect(topicsOf('fa', 'در آستانهٔ زمستان، بلاهای طبیعی حفره‌ای به قطر ده متر بر جا گذاشت.')).toEqual([]);
  expect(topicsOf('en', 'The visitors flew home from Qatar.')).toEqual(['qatar']);
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
