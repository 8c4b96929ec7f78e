import { expect, it } from 'vitest';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { chosenStories, type Subject } from './chosen-stories.ts';

const long = 'كلمة '.repeat(40);

function chosen(subject: Subject) {
  using newsroom = new TestNewsroom();
  newsroom.story('2017/before', '2017-04-05', { story: 'war' });
  newsroom.story('2017/short', '2017-04-13T10:00Z', { story: 'war' });
  newsroom.story('2017/long', '2017-04-13T08:00Z', { story: 'war' }, long);
  newsroom.story('2017/english', '2017-04-13', { lang: 'en' });
  newsroom.story('2017/draft', '2017-04-13', { draft: 'true' });
  newsroom.story('2017/after', '2017-04-20', { story: 'war', lead: 'true' });
  newsroom.topic('war', 'حرب', { kind: 'event' });
  newsroom.refresh();
  return chosenStories(newsroom.archive, subject);
}

it('begins the paper of a day with its longest story, and tells what came before and after', () => {
  const paper = chosen({ kind: 'date', date: '2017-04-13' });
  expect(paper).toMatchObject({
    title: 'عدد الخميس 13 نيسان/أبريل 2017',
    lines: ['الخميس 13 نيسان/أبريل 2017', '16 رجب 1438 هـ'],
    address: '/archive/2017/04/',
    paths: ['2017/long', '2017/short'],
  });
  expect(paper?.before.map(({ path }) => path)).toEqual(['2017/before']);
  expect(paper?.after.map(({ path }) => path)).toEqual(['2017/after']);
});

it('begins the paper of a month with the lead', () => {
  expect(chosen({ kind: 'month', month: '2017-04' })?.paths).toEqual([
    '2017/after',
    '2017/short',
    '2017/long',
    '2017/before',
  ]);
});

it('holds a running story whole', () => {
  expect(chosen({ kind: 'story', slug: 'war' })).toMatchObject({
    title: 'ملف: حرب',
    address: '/topics/war/',
    lines: ['ملف: حرب', 'من 5 إلى 20 نيسان/أبريل 2017'],
    before: [],
    after: [],
  });
});

it.each<Subject>([
  { kind: 'date', date: '2017-04-14' },
  { kind: 'month', month: '2016-04' },
  { kind: 'story', slug: 'peace' },
])('is nothing where there is no story: %j', (subject) => {
  expect(chosen(subject)).toBeNull();
});
