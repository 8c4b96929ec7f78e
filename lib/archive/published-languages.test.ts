import { describe, expect, it } from 'vitest';
import { otherLanguages, otherVersions, publishedLanguages, versionsOfPage } from './published-languages.ts';
import { countOfSection, latestOfSection } from './sections.ts';
import { countByYear, lastChangeOfYear, latest, lead, storiesOfYear } from './stories.ts';
import { TestNewsroom } from './test-newsroom.ts';
import { lastSteps, newestThread } from './threads.ts';

const pathsOf = (cards: { path: string }[]): string[] => cards.map(({ path }) => path);

describe('of a language', () => {
  function mixed(): TestNewsroom {
    const newsroom = new TestNewsroom();
    newsroom.topic('talks', 'محادثات أستانا', { kind: 'event' });
    newsroom.story('2016/old', '2016-12-31', { section: 'sport' });
    newsroom.story('2017/a', '2017-04-01', { section: 'sport' });
    newsroom.story('2017/c', '2017-05-01', { story: 'talks' });
    newsroom.story('2017/en-a', '2017-04-03', { lang: 'en', section: 'sport', story: 'talks' });
    newsroom.story('2017/en-b', '2017-04-04', { lang: 'en', story: 'talks', lead: 'true' });
    newsroom.story('2017/en-c', '2017-05-04', { lang: 'en', section: 'sport' });
    newsroom.refresh();
    return newsroom;
  }

  it('lists hold its stories and no others', () => {
    using newsroom = mixed();
    const english = { language: 'en', section: 'sport' } as const;
    expect(pathsOf(latest(newsroom.archive, { language: 'en', limit: 9 }))).toEqual([
      '2017/en-c',
      '2017/en-b',
      '2017/en-a',
    ]);
    expect(pathsOf(latest(newsroom.archive, { language: 'ar', limit: 1 }))).toEqual(['2017/c']);
    expect(pathsOf(latest(newsroom.archive, { limit: 1 }))).toEqual(['2017/en-c']);
    expect(pathsOf(latestOfSection(newsroom.archive, english, { limit: 9 }))).toEqual([
      '2017/en-c',
      '2017/en-a',
    ]);
    expect([
      countOfSection(newsroom.archive, english),
      countOfSection(newsroom.archive, { language: 'ar', section: 'sport' }),
    ]).toEqual([2, 2]);
    expect(lead(newsroom.archive, 'en')?.path).toBe('2017/en-b');
    expect(lead(newsroom.archive, 'fr')).toBeNull();
  });

  it('running stories count its steps alone', () => {
    using newsroom = mixed();
    expect([newestThread(newsroom.archive, 'en'), newestThread(newsroom.archive, 'fr')]).toEqual([
      'talks',
      null,
    ]);
    const { stories, count } = lastSteps(newsroom.archive, 'talks', { language: 'en', limit: 1 });
    expect([pathsOf(stories), count]).toEqual([['2017/en-b'], 2]);
  });

  it('years count its stories alone', () => {
    using newsroom = mixed();
    newsroom.story('2018/en', '2018-01-01', { lang: 'en' });
    newsroom.story('2019/en', '2019-01-01', { lang: 'en', draft: 'true' });
    newsroom.refresh();
    expect(countByYear(newsroom.archive, 'en')).toEqual([
      { year: 2018, stories: 1 },
      { year: 2017, stories: 3 },
    ]);
    expect(pathsOf(storiesOfYear(newsroom.archive, 2017, 'en'))).toEqual([
      '2017/en-a',
      '2017/en-b',
      '2017/en-c',
    ]);
    expect(lastChangeOfYear(newsroom.archive, 2017, 'ar')).toContain('2017-05-01');
  });
});

describe('publishedLanguages', () => {
  it('are the site’s own and those of published stories, in the site’s order', () => {
    using newsroom = new TestNewsroom();
    newsroom.refresh();
    expect(publishedLanguages(newsroom.archive)).toEqual(['ar']);
    newsroom.story('2017/fr', '2017-04-01', { lang: 'fr' });
    newsroom.story('2017/en', '2017-04-01', { lang: 'en', draft: 'true' });
    newsroom.story('2017/fa', '2017-04-01', { lang: 'fa' });
    newsroom.refresh();
    expect(publishedLanguages(newsroom.archive)).toEqual(['ar', 'fa', 'fr']);
    expect(otherLanguages(newsroom.archive)).toEqual(['fa', 'fr']);
    newsroom.remove('2017/fr.md');
    newsroom.refresh();
    expect(publishedLanguages(newsroom.archive)).toEqual(['ar', 'fa']);
  });

  it('have a page each, at the root and below their names', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/en', '2017-04-01', { lang: 'en' });
    newsroom.refresh();
    expect(versionsOfPage(newsroom.archive, '/sections/world/')).toEqual([
      { language: 'ar', href: '/sections/world/' },
      { language: 'en', href: '/en/sections/world/' },
    ]);
    expect(otherVersions(newsroom.archive, 'en', '/')).toEqual([{ language: 'ar', href: '/' }]);
  });
});
