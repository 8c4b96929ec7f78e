import { describe, expect, it } from 'vitest';
import { readStoryFile } from './read-story-file.ts';
import { readStoryFiles } from './read-story-files.ts';
import { storyFiles } from './story-files.ts';
import { TestNewsroom } from './test-newsroom.ts';

/** As many as are read in threads, some of them wrong. */
function largeNewsroom(): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.topic('syria', 'سوريا');
  for (let day = 1; day <= 28; day += 1) {
    const date = `2017-04-${String(day).padStart(2, '0')}`;
    for (let number = 0; number < 8; number += 1)
      newsroom.story(`2017/${day}-${number}`, number === 5 ? 'yesterday' : date, {}, `خبر ${day}`);
  }
  return newsroom;
}

describe('readStoryFiles', () => {
  it('reads many files as it reads each alone, in their order', () => {
    using newsroom = largeNewsroom();
    const tasks = storyFiles(newsroom.folder).map((file) => ({ file, stored: undefined }));
    const contents = [...readStoryFiles(tasks, newsroom.folder)];
    expect(contents).toEqual(
      tasks.map(({ file }) => readStoryFile(file, undefined, { folder: newsroom.folder, forPages: true })),
    );
    expect(contents.filter(({ parsed }) => parsed?.problems.length)).toHaveLength(28);
  });

  it('says of a file that cannot be read what the system says', () => {
    using newsroom = largeNewsroom();
    const tasks = storyFiles(newsroom.folder).map((file) => ({ file, stored: undefined }));
    newsroom.remove('2017/12-2.md');
    expect(() => [...readStoryFiles(tasks, newsroom.folder)]).toThrow(/ENOENT.*12-2\.md/);
  });
});
