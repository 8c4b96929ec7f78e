import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

/** What the desk asks of every story. */
const facts = {
  topics: '[moscow]',
  place: '{ name: موسكو, lat: 55.7, lon: 37.6 }',
  sources: '[{ name: وكالة }]',
};

test('a story that moved is noticed against the last edition, until it says where it was', async ({
  page,
}) => {
  const newsroom = new Newsroom();
  newsroom.write('_topics/moscow.md', '---\nname: موسكو\nkind: place\n---\n');
  newsroom.write('2017/moscow-talks.md', storyText({ ...facts, title: 'محادثات موسكو تبدأ غدًا' }));
  newsroom.write('2017/other.md', storyText({ ...facts, title: 'خبر آخر من موسكو' }));
  expect(newsroom.run('build')).toMatchObject({ code: 0 });
  expect(newsroom.run('check')).toEqual({
    code: 0,
    said: 'لا شيء يحتاج إلى إصلاح؛ عدد الأخبار التي ستُنشر: 2.\n',
  });

  newsroom.write('2018/talks.md', readFileSync(path.join(newsroom.articles, '2017/moscow-talks.md')));
  renameSync(path.join(newsroom.articles, '2017/moscow-talks.md'), path.join(newsroom.folder, 'away.md'));
  const warning =
    /articles\/2018\/talks\.md:1:1 {2}gone-address {2}moved from \/articles\/2017\/moscow-talks\/, which would be gone: add "aliases: \[\/articles\/2017\/moscow-talks\/\]" to its front matter\.\n/;
  const checked = newsroom.run('check', '--lang', 'en');
  expect(checked.said).toMatch(warning);
  expect(checked.code).toBe(0);
  const beside = newsroom.run('check', '--lang', 'en', path.join(newsroom.articles, '2017', 'other.md'));
  expect(beside.said).not.toContain('moscow-talks');
  expect(newsroom.run('check', '--lang', 'en', path.join(newsroom.articles, '2018')).said).toMatch(warning);
  expect(
    newsroom.run('check', '--lang', 'en', path.join(newsroom.articles, '2017', 'moscow-talks.md')).said,
  ).toMatch(warning);

  newsroom.write(
    '2018/talks.md',
    storyText({ ...facts, title: 'محادثات موسكو تبدأ غدًا', aliases: '[/articles/2017/moscow-talks/]' }),
  );
  expect(newsroom.run('check', '--lang', 'en').said).not.toContain('would be gone');
  expect(newsroom.run('build').said).not.toContain('would be gone');
  await newsroom.serve(async (origin) => {
    const old = await page.request.get(`${origin}/articles/2017/moscow-talks/`);
    expect(await old.text()).toContain('/articles/2018/talks/');
  });

  renameSync(path.join(newsroom.articles, '2017/other.md'), path.join(newsroom.folder, 'other.md'));
  const built = newsroom.run('build');
  expect(built.said).toContain('/articles/2017/other/ would be gone: put the file back, or add "aliases: ');
  expect(built.code).toBe(0);
  expect(newsroom.run('check', '--lang', 'en').said).not.toContain('would be gone');
  newsroom.close();
});

test('check says what would stop a build, for the files that are asked for, and changes nothing', () => {
  const newsroom = new Newsroom();
  newsroom.write('_topics/moscow.md', '---\nname: موسكو\nkind: place\n---\n');
  newsroom.write('2024/good.md', storyText({ ...facts, title: 'عنوان خبر طويل' }));
  newsroom.write('2024/section.md', storyText({ section: 'wrold' }));
  newsroom.write('2024/also.md', storyText({}, 'نص.\n\nاقرأ أيضا: خبر لا وجود له في الموقع'));
  const all = newsroom.run('check', '--lang', 'en');
  expect(all.code).toBe(1);
  expect(all.said).toMatch(/2024\/also\.md:9:1 .*خبر لا وجود له[\s\S]*\n.*2024\/section\.md:4:\d+ .*world/);
  expect(all.said).not.toMatch(/^\s+at /m);

  const one = newsroom.run('check', '--lang', 'en', path.join(newsroom.articles, '2024', 'also.md'));
  expect(one.code).toBe(1);
  expect(one.said).not.toContain('section.md');
  expect(newsroom.run('check', '--lang', 'en', path.join(newsroom.articles, '2024', 'good.md'))).toEqual({
    code: 0,
    said: 'Nothing to mend there.\n',
  });
  const none = newsroom.run('check', '--lang', 'en', 'nowhere.md');
  expect(none).toEqual({ code: 1, said: 'nowhere.md: there is no such file or folder.\n' });
  expect(existsSync(newsroom.edition)).toBe(false);
  newsroom.close();
});
