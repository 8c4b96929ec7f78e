import { describe, expect, it } from 'vitest';
import { markChecked } from '../archive/checked.ts';
import { crossProblems } from '../archive/cross-problems.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { site } from '../site.ts';
import { linkArchive } from './link-archive.ts';

/** Files that something is wrong with beside others, found as a build finds them. */
function problemsOf(newsroom: TestNewsroom): string[] {
  newsroom.refresh();
  const problems = [...crossProblems(newsroom.archive), ...linkArchive(newsroom.archive, site.url)];
  if (problems.length === 0) markChecked(newsroom.archive);
  return problems.map(({ message }) => message);
}

describe('a story that was in order', () => {
  it('is looked at again when another that it points at goes', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01', { related: '[2017/b]' });
    newsroom.story('2017/b', '2017-04-02');
    expect(problemsOf(newsroom)).toEqual([]);
    newsroom.remove('2017/b.md');
    expect(problemsOf(newsroom)).toEqual([expect.stringContaining('names no story of the site: "2017/b"')]);
    newsroom.story('2017/b', '2017-04-02');
    expect(problemsOf(newsroom)).toEqual([]);
  });

  it('is looked at again when another has a new headline, by which it was named', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01', {}, 'نص.\n\nاقرأ أيضا: محادثات موسكو');
    newsroom.story('2017/b', '2017-04-02', { title: 'محادثات موسكو' });
    expect(problemsOf(newsroom)).toEqual([]);
    newsroom.story('2017/b', '2017-04-02', { title: 'محادثات أنقرة' });
    expect(problemsOf(newsroom)).toEqual([expect.stringContaining('read-also names no story')]);
  });

  it('is looked at again when its translation no longer names it', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01', { translations: '[2017/b]' });
    newsroom.story('2017/b', '2017-04-01', { translations: '[2017/a]', lang: 'en' });
    expect(problemsOf(newsroom)).toEqual([]);
    newsroom.story('2017/b', '2017-04-01', { lang: 'en' });
    expect(problemsOf(newsroom)).toEqual([expect.stringContaining('does not name 2017/a')]);
  });

  it('is looked at again when a topic goes, or a story comes to its old address', () => {
    using newsroom = new TestNewsroom();
    newsroom.topic('syria', 'سوريا');
    newsroom.story('2017/a', '2017-04-01', { topics: '[syria]', aliases: '[/articles/2016/a/]' });
    expect(problemsOf(newsroom)).toEqual([]);
    newsroom.story('2016/a', '2016-04-01');
    expect(problemsOf(newsroom)).toEqual([expect.stringContaining('duplicate address')]);
    newsroom.remove('2016/a.md');
    newsroom.remove('_topics/syria.md');
    expect(problemsOf(newsroom)).toEqual([expect.stringContaining('names no topic')]);
  });

  it('keeps its problem until it is mended', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01', { related: '[2017/b]' });
    expect(problemsOf(newsroom)).toHaveLength(1);
    newsroom.story('2017/c', '2017-04-02');
    expect(problemsOf(newsroom)).toHaveLength(1);
  });
});
