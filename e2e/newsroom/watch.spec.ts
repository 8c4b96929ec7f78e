import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

/** Long enough for a build beside other work; how long one takes is not tested. */
const patience = { timeout: 60_000 };

test('a watch publishes what editors save, survives their mistakes, and keeps to the hour', async () => {
  test.setTimeout(240_000);
  const newsroom = new Newsroom();
  newsroom.write('2024/first.md', storyText({ title: 'الخبر الأول' }));
  const watch = startWatch(newsroom);
  try {
    await expect.poll(() => page(newsroom, '2024/first'), patience).toContain('الخبر الأول');

    // As editors' programs save: beside the story, then in its place.
    newsroom.write('2024/.first.md.swp', storyText({ title: 'الخبر الأول بعنوان آخر' }));
    renameSync(
      path.join(newsroom.articles, '2024/.first.md.swp'),
      path.join(newsroom.articles, '2024/first.md'),
    );
    await expect.poll(() => page(newsroom, '2024/first'), patience).toContain('بعنوان آخر');

    newsroom.write('2024/second.md', storyText({ title: 'خبر ثان', section: 'wrold' }));
    await expect.poll(() => watch.said(), patience).toContain('did you mean "world"?');
    expect(existsSync(pageFile(newsroom, '2024/second'))).toBe(false);

    const hour = new Date(Date.now() + 4000).toISOString();
    newsroom.write('2024/second.md', storyText({ title: 'خبر ثان' }));
    newsroom.write('2024/later.md', storyText({ title: 'خبر ينتظر ساعته', date: hour }));
    await expect.poll(() => page(newsroom, '2024/second'), patience).toContain('خبر ثان');
    await expect.poll(() => page(newsroom, '2024/later'), patience).toContain('خبر ينتظر ساعته');

    renameSync(path.join(newsroom.articles, '2024'), path.join(newsroom.articles, '2025'));
    await expect.poll(() => page(newsroom, '2025/first'), patience).toContain('بعنوان آخر');
    expect(existsSync(pageFile(newsroom, '2024/first'))).toBe(false);
  } finally {
    watch.process.kill('SIGTERM');
    await watch.ended;
  }
  expect(watch.process.exitCode).toBe(0);
  newsroom.close();
});

function startWatch({ articles, edition }: Newsroom): {
  process: ChildProcess;
  ended: Promise<unknown>;
  said(): string;
} {
  const child = spawn(process.execPath, ['lib/edition/watch.ts'], {
    env: { ...process.env, SITE_LANGUAGE: 'ar', ARTICLES_DIR: articles, EDITION_DIR: edition },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  return { process: child, ended: new Promise((resolve) => child.once('exit', resolve)), said: () => said };
}

function pageFile({ edition }: Newsroom, story: string): string {
  return path.join(edition, 'current/articles', story, 'index.html');
}

function page(newsroom: Newsroom, story: string): string {
  const file = pageFile(newsroom, story);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
