import { describe, expect, it } from 'vitest';
import type { Language } from '../site.ts';
import { crossProblems } from './cross-problems.ts';
import { months, monthsByYear, neighbouringMonths, storiesOfMonth, years } from './months.ts';
import {
  countOfSection,
  latestOfSection,
  pagesOfSection,
  sectionGoesOn,
  storiesOfSection,
} from './sections.ts';
import { countStories, latest, lead, neighbours, story, storyRecord } from './stories.ts';
import { TestNewsroom } from './test-newsroom.ts';
import {
  countStepsAfter,
  lastSteps,
  lastStepsAfter,
  newestThread,
  newestThreads,
  stepsAfter,
  stepsBefore,
} from './threads.ts';
import { translationsOf } from './translations.ts';

const world = { language: 'ar', section: 'world' } as const;
const sport = { language: 'ar', section: 'sport' } as const;
const culture = { language: 'ar', section: 'culture' } as const;

const pathsOf = (cards: { path: string }[]): string[] => cards.map(({ path }) => path);

function filled(): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.topic('talks', 'محادثات أستانا', { kind: 'event' });
  newsroom.topic('syria', 'سوريا');
  newsroom.story('2016/old', '2016-12-31', { section: 'sport' });
  newsroom.story('2017/a', '2017-04-01T09:00Z', { story: 'talks' });
  newsroom.story('2017/b', '2017-04-01T09:00Z', { section: 'sport' }, 'نص عن سوريا.');
  newsroom.story('2017/c', '2017-04-30T22:30-03:00', { story: 'talks' });
  newsroom.story('2017/draft', '2017-04-02', { draft: 'true', story: 'talks' }, 'نص عن سوريا.');
  newsroom.refresh();
  return newsroom;
}

describe('queries', () => {
  it('list the newest first, stories of one moment by address, past those shown elsewhere', () => {
    using newsroom = filled();
    expect(pathsOf(latest(newsroom.archive, { limit: 9 }))).toEqual([
      '2017/c',
      '2017/a',
      '2017/b',
      '2016/old',
    ]);
    const exclude = new Set(['2017/c', '2017/b']);
    expect(pathsOf(latest(newsroom.archive, { limit: 2, exclude }))).toEqual(['2017/a', '2016/old']);
    expect(pathsOf(latestOfSection(newsroom.archive, sport, { limit: 9 }))).toEqual(['2017/b', '2016/old']);
    expect(pathsOf(latestOfSection(newsroom.archive, sport, { limit: 1, exclude }))).toEqual(['2016/old']);
    expect([countStories(newsroom.archive), countOfSection(newsroom.archive, sport)]).toEqual([4, 2]);
  });

  it('give part of a list from either end, in the order of the list', () => {
    using newsroom = filled();
    newsroom.story('2017/a-too', '2017-04-01T09:00Z');
    newsroom.refresh();
    const part = (order: 'newest' | 'oldest', fromEnd: boolean, limit: number, offset = 0): string =>
      pathsOf(storiesOfSection(newsroom.archive, world, { order, fromEnd, limit, offset })).join(' ');
    expect([part('newest', false, 9), part('newest', true, 9)]).toEqual([
      '2017/c 2017/a 2017/a-too',
      '2017/c 2017/a 2017/a-too',
    ]);
    expect([part('newest', false, 1, 1), part('newest', true, 1), part('newest', true, 2, 1)]).toEqual([
      '2017/a',
      '2017/a-too',
      '2017/c 2017/a',
    ]);
    expect([part('oldest', false, 2), part('oldest', true, 2)]).toEqual([
      '2017/a 2017/a-too',
      '2017/a-too 2017/c',
    ]);
    expect([2, 3].map((stories) => sectionGoesOn(newsroom.archive, world, stories))).toEqual([true, false]);
    expect([pagesOfSection(newsroom.archive, world), pagesOfSection(newsroom.archive, culture)]).toEqual([
      1, 1,
    ]);
  });

  it('know the story before and after, drafts left out', () => {
    using newsroom = filled();
    const around = (path: string, exclude: string[] = []): (string | undefined)[] => {
      const here = storyRecord(newsroom.archive, path);
      if (!here) return [];
      const { previous, next } = neighbours(newsroom.archive, here, new Set(exclude));
      return [previous?.path, next?.path];
    };
    expect(around('2016/old')).toEqual([undefined, '2017/b']);
    expect(around('2017/b')).toEqual(['2016/old', '2017/a']);
    expect(around('2017/a')).toEqual(['2017/b', '2017/c']);
    expect(around('2017/c')).toEqual(['2017/a', undefined]);
    expect(around('2017/b', ['2016/old', '2017/a'])).toEqual([undefined, '2017/c']);
  });

  it('count months in UTC', () => {
    using newsroom = filled();
    const all = months(newsroom.archive);
    expect(all).toEqual([
      { year: 2017, month: 5, stories: 1 },
      { year: 2017, month: 4, stories: 2 },
      { year: 2016, month: 12, stories: 1 },
    ]);
    expect(monthsByYear(all).map(({ year }) => year)).toEqual([2017, 2016]);
    expect(months(newsroom.archive, 2017)).toEqual(all.slice(0, 2));
    expect(months(newsroom.archive, 2015)).toEqual([]);
    expect(years(newsroom.archive)).toEqual([2017, 2016]);
    expect(neighbouringMonths(newsroom.archive, 2017, 4)).toEqual({
      previous: { year: 2016, month: 12 },
      next: { year: 2017, month: 5 },
    });
    expect(neighbouringMonths(newsroom.archive, 2016, 12).previous).toBe(null);
    expect(neighbouringMonths(newsroom.archive, 2017, 5).next).toBe(null);
    expect(pathsOf(storiesOfMonth(newsroom.archive, 2017, 4))).toEqual(['2017/a', '2017/b']);
    expect(storiesOfMonth(newsroom.archive, 2017, 3)).toEqual([]);
  });

  it('tell a running story from its beginning', () => {
    using newsroom = filled();
    expect(newestThread(newsroom.archive, 'ar')).toBe('talks');
    expect(newestThreads(newsroom.archive, 9)).toEqual([
      { slug: 'talks', name: 'محادثات أستانا', summary: null },
    ]);
    const { stories, count } = lastSteps(newsroom.archive, 'talks', { language: 'ar', limit: 9 });
    expect([pathsOf(stories), count]).toEqual([['2017/a', '2017/c'], 2]);
    expect(lastSteps(newsroom.archive, 'talks', { language: 'ar', limit: 1 })).toMatchObject({
      stories: [{ path: '2017/c' }],
      count: 2,
    });
  });

  it('give what came just before and after a step, and last, drafts and what is shown elsewhere left out', () => {
    using newsroom = filled();
    for (let hour = 1; hour <= 6; hour += 1) {
      newsroom.story(`2018/${hour}`, `2018-01-01T0${hour}:00Z`, { story: 'talks', section: 'sport' });
    }
    newsroom.story('2018/4-too', '2018-01-01T04:00Z', { story: 'talks' });
    newsroom.refresh();
    const here = storyRecord(newsroom.archive, '2018/4');
    if (!here) throw new Error('the story has problems');
    const step = { ...here, thread: 'talks' };
    const exclude = new Set(['2018/2', '2018/6']);
    const steps = (limit: number): string[][] => [
      pathsOf(stepsBefore(newsroom.archive, step, { limit, exclude })),
      pathsOf(stepsAfter(newsroom.archive, step, { limit, exclude })),
      pathsOf(lastStepsAfter(newsroom.archive, step, { limit, exclude })),
    ];
    expect(steps(9)).toEqual([
      ['2017/a', '2017/c', '2018/1', '2018/3'],
      ['2018/4-too', '2018/5'],
      ['2018/4-too', '2018/5'],
    ]);
    expect(steps(1)).toEqual([['2018/3'], ['2018/4-too'], ['2018/5']]);
    expect(countStepsAfter(newsroom.archive, step, new Set())).toBe(3);
    expect(countStepsAfter(newsroom.archive, step, exclude)).toBe(2);
  });

  it('tell a step once that was told in several languages, in that of the story where there is one', () => {
    using newsroom = filled();
    const tell = (path: string, lang: string, others: string, fields: Record<string, string> = {}): void =>
      newsroom.story(path, '2018-01-02', { lang, story: 'talks', translations: `[${others}]`, ...fields });
    tell('2018/x', 'ar', '2018/x-en, 2018/x-fr');
    tell('2018/x-en', 'en', '2018/x, 2018/x-fr');
    tell('2018/x-fr', 'fr', '2018/x, 2018/x-en');
    tell('2018/y-en', 'en', '2018/y-fr');
    tell('2018/y-fr', 'fr', '2018/y-en');
    newsroom.story('2018/here', '2018-01-01', { story: 'talks' });
    const toldIn = (language: Language): string[] => {
      newsroom.refresh();
      const here = storyRecord(newsroom.archive, '2018/here');
      if (!here) throw new Error('the story has problems');
      const step = { ...here, thread: 'talks', language };
      const paths = pathsOf(stepsAfter(newsroom.archive, step, { limit: 9 }));
      expect(countStepsAfter(newsroom.archive, step, new Set())).toBe(paths.length);
      return paths;
    };
    expect(toldIn('ar')).toEqual(['2018/x', '2018/y-en']);
    expect(toldIn('en')).toEqual(['2018/x-en', '2018/y-en']);
    expect(toldIn('fr')).toEqual(['2018/x-fr', '2018/y-fr']);
    expect(toldIn('fa')).toEqual(['2018/x', '2018/y-en']);
    tell('2018/x', 'ar', '2018/x-en, 2018/x-fr', { draft: 'true' });
    tell('2018/y-en', 'en', '2018/y-fr', { story: 'other' });
    expect(toldIn('ar')).toEqual(['2018/x-en', '2018/y-fr']);
  });

  it('take a step in two languages for no running story', () => {
    using newsroom = new TestNewsroom();
    newsroom.topic('talks', 'محادثات أستانا', { kind: 'event' });
    newsroom.story('2017/a', '2017-04-01', { story: 'talks', translations: '[2017/a-en]' });
    newsroom.story('2017/a-en', '2017-04-01', { lang: 'en', story: 'talks', translations: '[2017/a]' });
    newsroom.refresh();
    expect(newestThreads(newsroom.archive, 9)).toEqual([]);
    newsroom.story('2017/b', '2017-04-02', { story: 'talks' });
    newsroom.refresh();
    expect(newestThreads(newsroom.archive, 9).map(({ slug }) => slug)).toEqual(['talks']);
  });

  it('go on from a story to those of its language', () => {
    using newsroom = filled();
    newsroom.story('2017/a-en', '2017-04-02', { lang: 'en' });
    newsroom.story('2017/b-en', '2018-04-02', { lang: 'en' });
    newsroom.refresh();
    const around = (path: string): (string | undefined)[] => {
      const here = storyRecord(newsroom.archive, path);
      if (!here) throw new Error('the story has problems');
      const { previous, next } = neighbours(newsroom.archive, here);
      return [previous?.path, next?.path];
    };
    expect(around('2017/a')).toEqual(['2017/b', '2017/c']);
    expect(around('2017/a-en')).toEqual([undefined, '2017/b-en']);
  });

  it('open the paper with the newest lead, or with the newest story', () => {
    using newsroom = filled();
    expect(lead(newsroom.archive, 'ar')?.path).toBe('2017/c');
    newsroom.story('2017/b', '2017-04-01T09:00Z', { lead: 'true' });
    newsroom.refresh();
    expect(lead(newsroom.archive, 'ar')?.path).toBe('2017/b');
  });

  it('let a lead go that an editor forgot', () => {
    using newsroom = filled();
    newsroom.story('2017/b', '2017-04-01T09:00Z', { lead: 'true' });
    for (let day = 1; day <= 10; day += 1)
      newsroom.story(`2018/${day}`, `2018-01-${String(day).padStart(2, '0')}`);
    newsroom.refresh();
    expect(lead(newsroom.archive, 'ar')?.path).toBe('2018/10');
    newsroom.remove('2018/10.md');
    newsroom.remove('2018/9.md');
    newsroom.refresh();
    expect(lead(newsroom.archive, 'ar')?.path).toBe('2017/b');
  });
});

describe('translationsOf', () => {
  it('gives the published translations, however their paths are written, languages in the site’s order', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01', {
      translations: '[/articles/2017/fr/, 2017/en.md, 2017/fa, 2017/he]',
    });
    newsroom.story('2017/fr', '2017-04-01', { lang: 'fr' });
    newsroom.story('2017/en', '2017-04-01', { lang: 'en', draft: 'true' });
    newsroom.story('2017/fa', '2017-04-01', { lang: 'fa' });
    newsroom.story('2017/he', '2040-01-01', { lang: 'he' });
    newsroom.refresh();
    const translations = (path: string) => {
      const found = story(newsroom.archive, path);
      return found && translationsOf(newsroom.archive, found);
    };
    expect(translations('2017/a')).toEqual([
      { path: '2017/fa', language: 'fa' },
      { path: '2017/fr', language: 'fr' },
    ]);
    expect(translations('2017/fr')).toEqual([]);
  });
});

describe('crossProblems', () => {
  it('wants translations to be others’, each in a language of its own', () => {
    using newsroom = filled();
    newsroom.story('2017/d', '2017-04-01', {
      translations: '[2017/e-n, 2017/d, 2017/a, 2017/e-en, 2017/f-en]',
    });
    newsroom.story('2017/e-en', '2017-04-01', { lang: 'en', translations: '[2017/d]' });
    newsroom.story('2017/f-en', '2017-04-01', { lang: 'en' });
    newsroom.refresh();
    expect(
      crossProblems(newsroom.archive).map(({ line, column, message }) => `${line}:${column} ${message}`),
    ).toEqual([
      '5:16 translations names no story of the site: "2017/e-n"; did you mean "2017/e-en"?',
      '5:26 translations names this story itself: remove it.',
      '5:34 translations names "2017/a", which is in the language of this story (ar): keep one of them.',
      '5:53 translations names "2017/f-en", which is in the language of "2017/e-en" (en): keep one of them.',
    ]);
  });

  it('wants translations to name each other, all of them', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01', { translations: '[2017/a-en, 2017/a-fr]' });
    newsroom.story('2017/a-en', '2017-04-01', { lang: 'en', translations: '[2017/a, 2017/a-fr]' });
    newsroom.story('2017/a-fr', '2017-04-01', { lang: 'fr', translations: '[2017/a]' });
    newsroom.refresh();
    const found = (): string[] =>
      crossProblems(newsroom.archive).map(
        ({ file, line, column, message }) =>
          `${file.slice(newsroom.folder.length + 1)}:${line}:${column} ${message.replace(newsroom.folder, '…')}`,
      );
    expect(found()).toEqual([
      '2017/a.md:5:27 translations names "2017/a-fr", which does not name 2017/a-en: add it to the translations of …/2017/a-fr.md.',
      '2017/a-en.md:6:24 translations names "2017/a-fr", which does not name 2017/a-en: add it to the translations of …/2017/a-fr.md.',
    ]);
    newsroom.story('2017/a-fr', '2017-04-01', { lang: 'fr', translations: '[2017/a-en, 2017/a]' });
    newsroom.refresh();
    expect(found()).toEqual([]);
  });

  it('points at what leads nowhere, with the nearest that does', () => {
    using newsroom = filled();
    newsroom.story('2017/d', '2017-04-01', { related: '[2017/aa]', topics: '[syra]', story: 'talk' });
    newsroom.refresh();
    expect(
      crossProblems(newsroom.archive).map(({ line, column, message }) => `${line}:${column} ${message}`),
    ).toEqual([
      '5:11 related names no story of the site: "2017/aa"; did you mean "2017/a"?',
      '6:10 topics names no topic of articles/_topics: "syra"; did you mean "syria"?',
      '7:8 story names no topic of articles/_topics: "talk"; did you mean "talks"?',
    ]);
  });

  it('finds two stories at one address', () => {
    using newsroom = filled();
    newsroom.story('2017/d', '2017-04-01', { aliases: '[/articles/2017/a/, /twice]' });
    newsroom.story('2017/e', '2017-04-01', { aliases: '[/twice/]' });
    newsroom.refresh();
    expect(crossProblems(newsroom.archive).map(({ message }) => message.split(';')[0])).toEqual([
      'duplicate address /articles/2017/a: the story 2017/a has it already',
      'duplicate address /twice: the story 2017/e has it already',
      'duplicate address /twice: the story 2017/d has it already',
    ]);
  });

  it('takes spellings of one old address for one', () => {
    using newsroom = filled();
    newsroom.story('2017/d', '2017-04-01', { aliases: '["/%d9%82%d8%af%d9%8a%d9%85/", "/Old"]' });
    newsroom.story('2017/e', '2017-04-01', { aliases: '[/قديم, /old]' });
    newsroom.refresh();
    expect(crossProblems(newsroom.archive).map(({ message }) => message.split(';')[0])).toEqual([
      'duplicate address /قديم: the story 2017/e has it already',
      'duplicate address /Old: the story 2017/e has it already',
      'duplicate address /قديم: the story 2017/d has it already',
      'duplicate address /old: the story 2017/d has it already',
    ]);
  });

  it('keeps the addresses of the site for the site', () => {
    using newsroom = filled();
    const taken = [
      '/',
      '/index.html',
      '/feed.xml',
      '/Feed.JSON',
      '/_headers',
      '/_next/static/x.js',
      '/search',
      '/search/old',
      '/pictures/x.png',
      '/topics',
      '/topics/syria/feed.xml',
      '/sections/world',
      '/SECTIONS/world/2',
      '/archive/2017/04/',
      '/corrections/feed.xml',
      '/en',
      '/FR/feed.xml',
      '/he/search/',
      '/fa/sections/world/2/',
      '/articles/2017/a/index.md',
    ];
    newsroom.story('2017/d', '2017-04-01', { aliases: JSON.stringify(taken) });
    newsroom.refresh();
    expect(crossProblems(newsroom.archive)).toHaveLength(taken.length);
  });

  it('lets a story have old addresses where the site has nothing', () => {
    using newsroom = filled();
    const free = [
      '/sections/politics/x',
      '/topics/gone',
      '/archive/2009/12/x.html',
      '/articles/2017/gone',
      '/feeds',
      '/ar/',
      '/en/about',
      '/en/sections/politics',
    ];
    newsroom.story('2017/d', '2017-04-01', { aliases: JSON.stringify(free) });
    newsroom.refresh();
    expect(crossProblems(newsroom.archive)).toEqual([]);
  });
});
