import { describe, expect, it } from 'vitest';
import { story } from '../archive/stories.ts';
import { storyFiles } from '../archive/story-files.ts';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { startAhead } from '../archive/worker-threads.ts';
import { readFile } from '../article/read-file.ts';
import { CopyCache, type TakenApart } from './copy/copy-cache.ts';
import { decodeCopy } from './copy/file-form.ts';
import { findAlone } from './copy/find-faults.ts';
import { readCopy } from './copy/read-copy.ts';
import { deskReader } from './desk-reader.ts';
import { deskReaderScript } from './desk-reader-script.ts';
import { rules } from './rules/all-rules.ts';

const body = `قال \`رمز\` [النص](y.md)[^1].

> نعم.
> — الوزير

\`\`\`map
places: []
\`\`\`

[^1]: هامش.`;

function newsroomOf(stories: number): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.topic('syria', 'سوريا', { summary: 'بلد' });
  for (let number = 0; number < stories; number += 1)
    newsroom.story(`2017/x-${number}`, '2017-04-01', {}, number % 3 ? `خبر ${number}.` : body);
  newsroom.write('2017/broken.md', 'بلا مقدمة');
  // Its letters are composed by the parser, and the desk counts those that were written.
  newsroom.story('2017/decomposed', '2017-04-01', { title: 'أخبار'.normalize('NFD') }, 'قال [نعم](z.md).');
  return newsroom;
}

describe('deskReader', () => {
  it.each([
    { stories: 3, ahead: false },
    { stories: 200, ahead: false },
    { stories: 200, ahead: true },
  ])(
    'finds the problems that pages would have, and each copy as it is read alone: $stories, started ahead: $ahead',
    ({ stories, ahead }) => {
      if (ahead) startAhead(deskReaderScript);
      using newsroom = newsroomOf(stories);
      using other = newsroomOf(stories);
      const copies = new Map<string, TakenApart>();
      const { problems } = newsroom.refresh({ reader: deskReader((copy) => copies.set(copy.file, copy)) });
      const ofPages = other.refresh().problems.map(({ file, ...rest }) => ({
        ...rest,
        file: file.replace(other.folder, newsroom.folder),
      }));
      expect(problems.length).toBeGreaterThan(0);
      expect(problems).toEqual(ofPages);

      const files = storyFiles(newsroom.folder);
      const cache = new CopyCache(':memory:');
      for (const copy of copies.values()) cache.keep(copy);
      for (const file of files) {
        const copy = { ...file, text: decodeCopy(readFile(file.file)) ?? '' };
        const alone = readCopy(copy);
        const found = alone && findAlone(alone, rules);
        expect({ ...cache.read(copy), offsetOf: undefined }).toEqual({
          ...alone,
          ...(found && { found }),
          offsetOf: undefined,
        });
      }
      expect(copies.size).toBe(files.length - 1);
      cache.close();
    },
  );

  it('leaves nothing in an archive that a page could be made of', () => {
    using newsroom = newsroomOf(1);
    newsroom.remove('2017/broken.md');
    newsroom.refresh();
    const made = story(newsroom.archive, '2017/decomposed')?.html;
    expect(made).toContain('نعم');
    expect(newsroom.refresh({ reader: deskReader() }).parsed).toBe(3);
    expect(newsroom.refresh().parsed).toBe(3);
    expect(story(newsroom.archive, '2017/decomposed')?.html).toBe(made);
  });
});
