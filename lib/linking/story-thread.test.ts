import { expect, it } from 'vitest';
import { storyRecord } from '../archive/stories.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { storyThread } from './story-thread.ts';

/** A running story of so many days. */
function running(days: number): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.topic('talks', 'محادثات أستانا', { kind: 'event' });
  for (let day = 1; day <= days; day += 1) addDay(newsroom, day);
  newsroom.story('2017/other', '2017-01-05');
  newsroom.refresh();
  return newsroom;
}

function addDay(newsroom: TestNewsroom, day: number): void {
  newsroom.story(`2017/${day}`, `2017-01-${String(day).padStart(2, '0')}`, { story: 'talks' });
}

function around(newsroom: TestNewsroom, path: string, exclude: string[] = []) {
  const here = storyRecord(newsroom.archive, path);
  if (!here) throw new Error(`${path} has problems`);
  const { before, after, last, laterCount } = storyThread(newsroom.archive, here, new Set(exclude));
  const names = [before, after, last].map((cards) => cards.map((card) => card.path.slice(5)).join(' '));
  return [...names, laterCount];
}

it('shows all of a short running story', () => {
  using newsroom = running(9);
  expect(around(newsroom, '2017/4')).toEqual(['1 2 3', '5 6 7 8 9', '', 5]);
  expect(around(newsroom, '2017/1')).toEqual(['', '2 3 4', '8 9', 8]);
  expect(around(newsroom, '2017/other')).toEqual(['', '', '', 0]);
});

it('shows of a long one what lies nearest and what came last', () => {
  using newsroom = running(28);
  expect(around(newsroom, '2017/10')).toEqual(['7 8 9', '11 12 13', '27 28', 18]);
  expect(around(newsroom, '2017/10', ['2017/12', '2017/28'])).toEqual(['7 8 9', '11 13 14', '26 27', 16]);
  expect(around(newsroom, '2017/26')).toEqual(['23 24 25', '27 28', '', 2]);
});

it('tells what came before a story the same way for ever', () => {
  using newsroom = running(20);
  const before = around(newsroom, '2017/20')[0];
  for (let day = 21; day <= 28; day += 1) addDay(newsroom, day);
  newsroom.refresh();
  expect(around(newsroom, '2017/20')).toEqual([before, '21 22 23', '27 28', 8]);
});
