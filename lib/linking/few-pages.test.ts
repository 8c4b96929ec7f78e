import { expect, it } from 'vitest';
import { pagesFor } from '../archive/pages.ts';
import { storyPaths } from '../archive/stories.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { topicSize } from '../archive/topics.ts';
import { linkArchive } from './link-archive.ts';
import { storyPage } from './story-page.ts';
import { topicFirstPage, topicLaterPage } from './topic-pages.ts';

const days = 130;

/** Stories day by day, each of its own words: all name Syria, each tenth is a step of a running story, the first ten name two cities. */
function filled(): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.topic('syria', 'سوريا');
  newsroom.topic('talks', 'محادثات أستانا', { kind: 'event' });
  newsroom.topic('aleppo', 'حلب');
  newsroom.topic('homs', 'حمص');
  for (let day = 1; day <= days; day += 1) {
    write(newsroom, day, day % 10 === 0 ? { story: 'talks' } : {});
  }
  return newsroom;
}

function write(newsroom: TestNewsroom, day: number, fields: Record<string, string>): void {
  const date = new Date(Date.UTC(2017, 0, day)).toISOString().slice(0, 10);
  const words = `حادث${day} وأمر${day} مع شخص${day}`;
  newsroom.story(
    `2017/${day}`,
    date,
    { title: words, ...fields },
    `${words} في سوريا${day <= 10 ? '، بين حلب وحمص' : ''}.`,
  );
}

/** What the pages of all stories and topics show, by address. */
function pagesOf(newsroom: TestNewsroom): Map<string, string> {
  newsroom.refresh();
  const { archive } = newsroom;
  linkArchive(archive, 'http://localhost:3000');
  const pages = new Map<string, unknown>();
  for (const path of storyPaths(archive)) pages.set(path, storyPage(archive, path));
  for (const slug of ['syria', 'talks', 'aleppo', 'homs']) {
    pages.set(slug, topicFirstPage(archive, slug));
    for (let page = 2; page <= pagesFor(topicSize(archive, slug).stories); page += 1) {
      pages.set(`${slug} ${page}`, topicLaterPage(archive, slug, page));
    }
  }
  return new Map([...pages].map(([address, page]) => [address, JSON.stringify(page)]));
}

function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after].filter(([address, page]) => before.get(address) !== page).map(([address]) => address);
}

it('a new story changes its own page, that of the one before, and the first pages of its topics', () => {
  using newsroom = filled();
  const before = pagesOf(newsroom);
  write(newsroom, days + 1, {});
  expect(changed(before, pagesOf(newsroom))).toEqual([`2017/${days}`, `2017/${days + 1}`, 'syria']);
});

it('a new step of a running story is news to the steps before it, and to no other', () => {
  using newsroom = filled();
  const before = pagesOf(newsroom);
  write(newsroom, days + 1, { story: 'talks' });
  const steps = Array.from({ length: days / 10 }, (_, index) => `2017/${(index + 1) * 10}`);
  expect(changed(before, pagesOf(newsroom)).toSorted()).toEqual(
    [...steps, `2017/${days + 1}`, 'syria', 'talks'].toSorted(),
  );
});

it('news of a topic moves it in no other topic’s list', () => {
  using newsroom = filled();
  const before = pagesOf(newsroom);
  write(newsroom, days + 1, { topics: '[homs]' });
  expect(changed(before, pagesOf(newsroom))).toEqual([`2017/${days}`, `2017/${days + 1}`, 'syria', 'homs']);
});

it('a story whose words change without its headline changes no other page', () => {
  using newsroom = filled();
  const before = pagesOf(newsroom);
  const words = 'حادث64 وأمر64 مع شخص64';
  newsroom.story('2017/64', '2017-03-05', { title: words }, `${words} في سوريا.\n\nوأضاف المصدر تفصيلًا.`);
  expect(changed(before, pagesOf(newsroom))).toEqual(['2017/64']);
});
