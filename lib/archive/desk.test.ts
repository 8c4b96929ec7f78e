import path from 'node:path';
import { expect, it } from 'vitest';
import { type DeskFile, deskList, deskStory, filesByChange } from './desk-files.ts';
import { type DeskRemark, deskMark, filesWithRemarks, keepRemarks } from './desk-remarks.ts';
import { TestNewsroom } from './test-newsroom.ts';

const now = Date.UTC(2020, 0);

const remark: DeskRemark = {
  line: 8,
  column: 3,
  rule: 'tatweel',
  severity: 'error',
  message: 'احذف التطويل.',
  quote: 'خـبر',
};

function filled(): TestNewsroom {
  const newsroom = new TestNewsroom();
  newsroom.story('2017/draft', '2017-01-01', { draft: 'true' });
  newsroom.story('2017/later-draft', '2099-01-01', { draft: 'true' });
  newsroom.story('2099/last', '2099-02-01');
  newsroom.story('2099/first', '2099-01-01');
  for (let number = 10; number < 30; number += 1) newsroom.story(`2017/${number}`, '2017-01-01');
  newsroom.topic('moscow', 'موسكو');
  newsroom.write('2017/broken.md', 'بلا مقدمة');
  newsroom.refresh({ now, preview: true });
  return newsroom;
}

const addresses = (files: readonly DeskFile[]): string[] => files.map(({ address }) => address);
const fileOf = ({ folder }: TestNewsroom, address: string): string => path.join(folder, `${address}.md`);

it('each file lies on the desk once: what stops a build, drafts, what waits, what changed last', () => {
  using newsroom = filled();
  keepRemarks(newsroom.archive, fileOf(newsroom, '2017/broken'), 'build', [remark]);
  keepRemarks(newsroom.archive, fileOf(newsroom, '2017/draft'), 'build', [remark]);
  keepRemarks(newsroom.archive, fileOf(newsroom, '_topics/moscow'), 'build', [remark]);
  const { stopping, drafts, scheduled, recent } = deskList(newsroom.archive, now);
  expect(addresses(stopping)).toEqual(['2017/broken', 'moscow', '2017/draft']);
  expect(addresses(drafts)).toEqual(['2017/later-draft']);
  expect(addresses(scheduled)).toEqual(['2099/first', '2099/last']);
  expect(addresses(recent)).toEqual(Array.from({ length: 12 }, (_, index) => `2017/${29 - index}`));
  expect([drafts, scheduled, recent].map(([first]) => first?.story?.state)).toEqual([
    'draft',
    'scheduled',
    'published',
  ]);
  expect(stopping[0]).toMatchObject({ story: null, problems: [remark], copy: null });
});

it('what is said of a file is gone as soon as the file is another', () => {
  using newsroom = filled();
  const said = (): DeskRemark[] | null | undefined => deskStory(newsroom.archive, '2017/draft', now)?.copy;
  expect(said()).toBeNull();
  keepRemarks(newsroom.archive, fileOf(newsroom, '2017/draft'), 'copy', [remark]);
  expect(said()).toEqual([remark]);
  expect(filesWithRemarks(newsroom.archive, 'copy')).toEqual([fileOf(newsroom, '2017/draft')]);
  newsroom.story('2017/draft', '2017-01-01', { draft: 'true' }, 'نص آخر.');
  newsroom.refresh({ now, preview: true });
  expect(said()).toBeNull();
  expect(filesByChange(newsroom.archive)[0]).toBe(fileOf(newsroom, '2017/draft'));
});

it('the mark is another where something else is said, and the same where it is not', () => {
  using newsroom = filled();
  const marks = [deskMark(newsroom.archive)];
  for (const remarks of [[], [remark], [remark], []]) {
    keepRemarks(newsroom.archive, fileOf(newsroom, '2017/draft'), 'copy', remarks);
    marks.push(deskMark(newsroom.archive));
  }
  expect(marks.map((mark, index) => mark === marks[index - 1])).toEqual([false, false, false, true, false]);
});

it('nothing is kept of a file that the archive does not know', () => {
  using newsroom = filled();
  keepRemarks(newsroom.archive, '/elsewhere.md', 'copy', [remark]);
  expect(filesWithRemarks(newsroom.archive, 'copy')).toEqual([]);
  expect(deskStory(newsroom.archive, 'elsewhere', now)).toBeNull();
});
