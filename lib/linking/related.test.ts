import { expect, it } from 'vitest';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { linkArchive } from './link-archive.ts';
import { relatedStories } from './related.ts';
import { storyPage } from './story-page.ts';

const site = 'http://localhost:3000';
const talks =
  'انطلقت في أستانا جولة جديدة من محادثات السلام برعاية الضامنين، وناقش المجتمعون مناطق خفض التصعيد.';
const football = 'أحرز المنتخب كأس البطولة بعد مباراة نهائية انتهت بركلات الترجيح أمام جمهور كبير.';

function filled(): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.topic('astana', 'أستانا');
  newsroom.topic('process', 'مسار أستانا', { kind: 'event' });
  newsroom.story(
    '2017/here',
    '2017-04-10',
    { related: '[2017/chosen]', story: 'process' },
    `${talks}\n\nاقرأ أيضا: 2017/card`,
  );
  newsroom.story('2017/chosen', '2016-01-01', { title: 'كأس البطولة', section: 'sport' }, football);
  newsroom.story('2017/card', '2017-04-09', { title: 'ختام الجولة' }, `${talks} واختتمت المحادثات.`);
  newsroom.story(
    '2017/alike',
    '2017-04-08',
    { title: 'غياب وفد', section: 'sport' },
    `${talks} وغاب وفد المعارضة عن الجلسة.`,
  );
  newsroom.story(
    '2017/before',
    '2017-04-09',
    { title: 'وصول الوفود', story: 'process' },
    `${talks} ووصلت الوفود.`,
  );
  newsroom.story(
    '2017/after',
    '2017-04-11',
    { title: 'توقيع المذكرة', story: 'process' },
    `${talks} ووُقّعت المذكرة.`,
  );
  newsroom.story(
    '2017/match',
    '2017-04-10',
    { title: 'رحيل المدرب', section: 'sport' },
    `${football} وغادر المدرب.`,
  );
  newsroom.story(
    '2017/alone',
    '2017-04-10',
    { title: 'نجم بعيد', section: 'science' },
    'رصد التلسكوب نجمًا بعيدًا.',
  );
  for (let day = 10; day <= 29; day += 1) {
    newsroom.story(
      `2016/other-${day}`,
      `2016-05-${day}`,
      { title: `أمر${day}` },
      `شيء${day} يمضي${day} وحده${day}.`,
    );
  }
  newsroom.refresh();
  linkArchive(newsroom.archive, site);
  return newsroom;
}

function listOf(newsroom: TestNewsroom, path: string, exclude: string[] = []): string[] {
  const found = relatedStories(newsroom.archive, path, { limit: 9, exclude: new Set(exclude) });
  return found.map(({ card, reason }) => `${card.path} ${reason.kind}`);
}

it('puts the editor first, then what is most alike, each with its reason', () => {
  using newsroom = filled();
  const list = listOf(newsroom, '2017/here', ['2017/card']);
  expect(list[0]).toBe('2017/chosen editor');
  expect(list.slice(1).toSorted()).toEqual(['2017/after later', '2017/alike topic', '2017/before thread']);
});

it.each([
  ['[first, second]', '[second, first]', 'topic second'],
  ['[first, second]', '[first, second]', 'topic first'],
  ['[first]', '[other, second, first]', 'topic first'],
  ['[one, two, three, four, five, six, seven, eight, nine, ten, eleven, first]', '[first]', 'near'],
])('says that topics %s and %s tie two stories by: %s', (topics, others, reason) => {
  using newsroom = filled();
  const all = 'one two three four five six seven eight nine ten eleven first second other'.split(' ');
  for (const slug of all) newsroom.topic(slug, `اسم ${slug}`);
  newsroom.story('2018/race', '2018-01-01', { topics }, 'سباق الهجن انطلق فجرًا في ميدان الوثبة.');
  newsroom.story('2018/camels', '2018-01-02', { topics: others }, 'سباق الهجن في ميدان الوثبة فازت به ناقة.');
  newsroom.refresh();
  linkArchive(newsroom.archive, site);
  const [first] = relatedStories(newsroom.archive, '2018/race', { limit: 1 });
  expect(first?.card.path).toBe('2018/camels');
  expect(
    Object.values(first?.reason ?? {})
      .join(' ')
      .replace('اسم ', ''),
  ).toBe(reason);
});

it('says nothing where nothing is related', () => {
  using newsroom = filled();
  expect(listOf(newsroom, '2017/alone')).toEqual([]);
  expect(listOf(newsroom, '2017/match')).toEqual(['2017/chosen near']);
});

it('offers no story twice on one page', () => {
  using newsroom = filled();
  const page = storyPage(newsroom.archive, '2017/here');
  expect(page?.html).toContain('href="/articles/2017/card/"');
  expect(page?.thread.before.map(({ path }) => path)).toEqual(['2017/before']);
  expect(page?.thread.after.map(({ path }) => path)).toEqual(['2017/after']);
  expect(page?.related.map(({ card: { path } }) => path)).toEqual(['2017/chosen', '2017/alike']);
  expect([page?.previous?.path, page?.next?.path]).toEqual(['2017/match', '2017/alone']);
});

it('offers no translation of a story as another story', () => {
  using newsroom = filled();
  newsroom.story('2017/after', '2017-04-11', { lang: 'en', story: 'process', translations: '[2017/here]' });
  newsroom.story(
    '2017/here',
    '2017-04-10',
    { related: '[2017/after, 2017/chosen]', story: 'process', translations: '[2017/after]' },
    talks,
  );
  newsroom.refresh();
  linkArchive(newsroom.archive, site);
  const page = storyPage(newsroom.archive, '2017/here');
  expect(page?.translations).toEqual([{ path: '2017/after', language: 'en' }]);
  expect(page?.thread.after).toEqual([]);
  expect(page?.related.map(({ card: { path } }) => path)).not.toContain('2017/after');
  expect(page?.next?.path).not.toBe('2017/after');
});

it('puts a story that found no place in a short text among the related', () => {
  using newsroom = filled();
  newsroom.story('2017/short', '2017-04-09', {}, talks);
  newsroom.refresh();
  linkArchive(newsroom.archive, site);
  const page = storyPage(newsroom.archive, '2017/short');
  expect(page?.html).not.toContain('<aside');
  expect(page?.related.map(({ card }) => card.path)).toHaveLength(3);
  expect(page?.related[0]?.card.path).toBe(
    relatedStories(newsroom.archive, '2017/short', { limit: 1 })[0]?.card.path,
  );
});

it('suggests a story on the way where the editors put none, and marks it', () => {
  using newsroom = filled();
  newsroom.story(
    '2017/long',
    '2017-04-09',
    {},
    `${talks}\n\nفقرة ثانية.\n\nفقرة ثالثة.\n\nفقرة رابعة.\n\n## عنوان\n\nفقرة أخيرة.`,
  );
  newsroom.refresh();
  linkArchive(newsroom.archive, site);
  const html = storyPage(newsroom.archive, '2017/long')?.html ?? '';
  expect(html).toMatch(/فقرة ثالثة\.<\/p>\s*<aside class="also" aria-label="اقتراح آلي: قد يهمك: /);
  expect(html.match(/<aside/g)).toHaveLength(1);
});
