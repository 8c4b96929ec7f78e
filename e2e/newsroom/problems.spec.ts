import { readlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

test('all problems of a folder are reported together, and the last edition stays', () => {
  const newsroom = new Newsroom();
  newsroom.write('2024/good.md', storyText({}));
  const first = newsroom.run('build');
  expect(first.said).toMatch(/Pages: \d+ rendered, 0 kept, 0 removed/);
  expect(first.code).toBe(0);
  const edition = readlinkSync(path.join(newsroom.edition, 'current'));

  newsroom.write('2024/section.md', storyText({ title: 'قسم مجهول', section: 'wrold' }));
  newsroom.write('2024/date.md', storyText({ title: 'تاريخ مستحيل', date: '2024-02-30' }));
  newsroom.write('2024/title.md', '---\ndate: 2024-05-01\nsection: world\n---\n\nنص.\n');
  newsroom.write('2024/field.md', storyText({ title: 'حقل مجهول', sumary: 'موجز' }));
  newsroom.write(
    '2024/picture.md',
    storyText({ title: 'صورة' }, 'نص.\n\n![](map.png)\n\n![خريطة](absent.png)'),
  );
  newsroom.write('2024/encoding.md', Buffer.from([...Buffer.from('---\ntitle: '), 0xce, 0xc8, 0xd1, 0x0a]));
  newsroom.write('2024/alias.md', storyText({ title: 'عنوان قديم', aliases: '[/articles/2024/good/]' }));
  newsroom.write('2024/also.md', storyText({ title: 'إحالة' }, 'نص.\n\nاقرأ أيضا: خبر لا وجود له في الموقع'));

  const second = newsroom.run('build');
  expect(second.code).not.toBe(0);
  for (const problem of [
    /2024\/section\.md:4:\d+ .*world/,
    /2024\/date\.md:3:\d+ .*2024-02-30/,
    /2024\/title\.md:1:1 .*title/,
    /2024\/field\.md:5:1 .*summary/,
    /2024\/picture\.md:9:1 .*alt/,
    /2024\/picture\.md:11:1 .*absent\.png/,
    /2024\/encoding\.md:2:8 .*UTF-8/,
    /2024\/alias\.md:5:\d+ .*2024\/good/,
    /2024\/also\.md:9:1 .*خبر لا وجود له/,
  ]) {
    expect(second.said).toMatch(problem);
  }
  expect(second.said).not.toMatch(/^\s+at /m);
  expect(readlinkSync(path.join(newsroom.edition, 'current'))).toBe(edition);
  newsroom.close();
});
