import { describe, expect, it } from 'vitest';
import { storyIndex } from '../archive/story-index.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { linkArchive } from './link-archive.ts';
import { resolveReadAlso } from './read-also.ts';

const siteUrl = 'https://naba.example';

function filled(): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.story('2017/a', '2017-04-01', {
    title: 'روسيا تعلّق مذكرة منع الحوادث الجوية',
    aliases: '[/old/a]',
  });
  newsroom.story('2017/b', '2017-04-02', { title: 'روسيا تستخدم الفيتو في مجلس الأمن' });
  newsroom.refresh();
  return newsroom;
}

describe('a read-also', () => {
  it.each([
    '2017/a',
    '/articles/2017/a/',
    'articles/2017/a.md',
    'https://naba.example/articles/2017/a/?x=1#y',
    '/old/a',
    '/old/a/',
    'روسيا تعلّق مذكرة منع الحوادث الجوية',
    'روسيا تعلق مذكّرة منع الحوادث الجويه!',
    '«روسيا تعلق: مذكرة منع الحوادث الجوية»',
  ])('finds its story by «%s»', (target) => {
    using newsroom = filled();
    expect(resolveReadAlso(target, storyIndex(newsroom.archive), siteUrl)).toEqual({ path: '2017/a' });
  });

  it.each(['2017/c', 'https://elsewhere.example/articles/2017/a/', 'خبر لم يُكتب'])(
    'does not find «%s»',
    (target) => {
      using newsroom = filled();
      expect(resolveReadAlso(target, storyIndex(newsroom.archive), siteUrl)).toHaveProperty('nearest');
    },
  );

  it('that leads nowhere is a problem with its place and the nearest headlines', () => {
    using newsroom = filled();
    newsroom.story('2017/c', '2017-04-03', {}, 'نص.\n\nاقرأ أيضا: روسيا تعلق مذكرة منع الحوادث\n\nنص.');
    newsroom.refresh();
    const [problem, ...rest] = linkArchive(newsroom.archive, siteUrl);
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ line: 9, column: 1 });
    expect(problem?.message).toContain('nearest: «روسيا تعلّق مذكرة منع الحوادث الجوية»');
  });
});
