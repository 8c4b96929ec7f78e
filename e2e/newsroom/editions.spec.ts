import { existsSync, mkdirSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

test('a build does what there is to do, shows what changed, and can be taken back', () => {
  test.setTimeout(300_000);
  const newsroom = new Newsroom();
  const current = (): string => readlinkSync(path.join(newsroom.edition, 'current'));
  const inode = (edition: string, file: string): number =>
    statSync(path.join(newsroom.edition, edition, file)).ino;
  newsroom.write('2024/first.md', storyText({ title: 'الخبر الأول', section: 'world' }));
  newsroom.write('2024/other.md', storyText({ title: 'خبر آخر', section: 'science' }));
  expect(newsroom.run('rollback')).toMatchObject({ code: 1, said: expect.stringContaining('no edition') });

  expect(newsroom.run('build').code).toBe(0);
  const first = current();
  const again = newsroom.run('build');
  expect(again.said).toMatch(/Pages: 0 rendered, \d+ kept, 0 removed/);
  expect(current()).toBe(first);

  newsroom.write('2024/first.md', storyText({ title: 'الخبر الأول بعنوان أوضح', section: 'world' }));
  mkdirSync(path.join(newsroom.edition, '.new-1', 'articles'), { recursive: true });
  const changed = newsroom.run('build');
  const second = current();
  expect(changed.said).toMatch(
    /Readers see \d+ pages changed:\n(?: {2}\S+\n)* {2}\/articles\/2024\/first\/\n/,
  );
  expect(changed.said).not.toContain('/sections/science/');
  expect(existsSync(path.join(newsroom.edition, '.new-1'))).toBe(false);
  for (const twin of ['', '.br', '.gz']) {
    const kept = `sections/science/index.html${twin}`;
    expect(inode(second, kept)).toBe(inode(first, kept));
    const fresh = `articles/2024/first/index.html${twin}`;
    expect(inode(second, fresh)).not.toBe(inode(first, fresh));
  }

  expect(newsroom.run('rollback')).toEqual({
    code: 0,
    said: `Readers see edition ${first} again, no longer ${second}.\n`,
  });
  expect(current()).toBe(first);
  expect(newsroom.run('rollback')).toMatchObject({
    code: 1,
    said: expect.stringContaining('no edition before'),
  });

  const other = new DatabaseSync(path.join(newsroom.edition, '.lock'));
  other.exec('BEGIN EXCLUSIVE');
  expect(newsroom.run('build')).toEqual({
    code: 75,
    said: 'Another build is under way here; run this again when it has ended.\n',
  });
  other.close();
  expect(readdirSync(newsroom.edition).filter((name) => name.startsWith('.new-'))).toEqual([]);
  newsroom.close();
});
