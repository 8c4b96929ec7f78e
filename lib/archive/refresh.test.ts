import { symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { story, storyPaths } from './stories.ts';
import { TestNewsroom } from './test-newsroom.ts';

/** The smallest PNG there is. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

describe('refresh', () => {
  it('parses a file once, and again only when its bytes change', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01');
    newsroom.story('2017/b', '2017-04-02');
    newsroom.topic('syria', 'سوريا');
    expect(newsroom.refresh()).toMatchObject({ parsed: 3, kept: 0, removed: 0 });
    expect(newsroom.refresh()).toMatchObject({ parsed: 0, kept: 3, removed: 0 });
    newsroom.story('2017/a', '2017-04-01');
    expect(newsroom.refresh()).toMatchObject({ parsed: 0, kept: 3 });
    newsroom.story('2017/a', '2017-04-01', { title: 'جديد' });
    expect(newsroom.refresh()).toMatchObject({ parsed: 1, kept: 2 });
    expect(story(newsroom.archive, '2017/a')?.title).toBe('جديد');
  });

  it('forgets a file that is gone', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01');
    newsroom.refresh();
    newsroom.remove('2017/a.md');
    expect(newsroom.refresh()).toMatchObject({ parsed: 0, kept: 0, removed: 1 });
    expect(storyPaths(newsroom.archive)).toEqual([]);
  });

  it('keeps drafts and the future out until their hour, and shows both in the preview', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/now', '2017-04-01');
    newsroom.story('2017/draft', '2017-04-01', { draft: 'true' });
    newsroom.story('2017/later', '2017-04-02T12:00+03:00');
    newsroom.refresh({ now: Date.UTC(2017, 3, 2, 8, 59) });
    expect(storyPaths(newsroom.archive)).toEqual(['2017/now']);
    newsroom.refresh({ now: Date.UTC(2017, 3, 2, 9, 0) });
    expect(storyPaths(newsroom.archive)).toEqual(['2017/later', '2017/now']);
    newsroom.refresh({ now: 0, preview: true });
    expect(storyPaths(newsroom.archive)).toEqual(['2017/draft', '2017/later', '2017/now']);
  });

  it('reports the problems of a file until it is mended, and keeps it out', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', 'yesterday');
    expect(newsroom.refresh().problems).toHaveLength(1);
    expect(newsroom.refresh()).toMatchObject({ parsed: 0, problems: [{ line: 3, column: 7 }] });
    newsroom.story('2017/a', '2017-04-01');
    expect(newsroom.refresh().problems).toEqual([]);
  });

  it('looks at a story again when a picture beside it comes or goes', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01', {}, '![نقطة](dot.png)');
    expect(newsroom.refresh().problems).toHaveLength(1);
    newsroom.write('2017/dot.png', png);
    expect(newsroom.refresh()).toMatchObject({ parsed: 1, problems: [] });
    expect(story(newsroom.archive, '2017/a')?.html).toContain('width="1" height="1"');
    newsroom.remove('2017/dot.png');
    expect(newsroom.refresh().problems).toHaveLength(1);
  });

  it('follows no link out of the folder', () => {
    using newsroom = new TestNewsroom();
    using elsewhere = new TestNewsroom();
    elsewhere.story('secret', '2017-04-01');
    elsewhere.write('secret.png', png);
    newsroom.story('2017/a', '2017-04-01', {}, '![نقطة](dot.png)');
    symlinkSync(path.join(elsewhere.folder, 'secret.md'), path.join(newsroom.folder, '2017', 'b.md'));
    symlinkSync(path.join(elsewhere.folder, 'secret.png'), path.join(newsroom.folder, '2017', 'dot.png'));
    const { parsed, problems } = newsroom.refresh();
    expect(parsed).toBe(1);
    expect(problems.map(({ message }) => message)).toEqual([
      'there is no picture "dot.png" beside the story: add the file (itself, no link to it; a picture of at most 100 million pixels and 100 MB) or mend its name.',
    ]);
  });

  it('reads no picture that is larger than any', () => {
    using newsroom = new TestNewsroom();
    newsroom.story('2017/a', '2017-04-01', {}, '![نقطة](dot.png)');
    newsroom.write('2017/dot.png', png);
    // The disk holds nothing of it.
    truncateSync(path.join(newsroom.folder, '2017', 'dot.png'), 2 ** 40);
    expect(newsroom.refresh().problems).toMatchObject([{ line: 7, column: 1 }]);
  });

  it('leaves out what begins with a dot or an underscore, and what is no Markdown', () => {
    using newsroom = new TestNewsroom();
    for (const name of ['_notes/a', '2017/_a', '2017/.a']) newsroom.story(name, '2017-04-01');
    newsroom.write('2017/a.txt', 'نص');
    expect(newsroom.refresh().parsed).toBe(0);
  });

  it('finds nothing in an empty folder', () => {
    using newsroom = new TestNewsroom();
    expect(newsroom.refresh()).toEqual({ parsed: 0, kept: 0, removed: 0, problems: [] });
  });
});
