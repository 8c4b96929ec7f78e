import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

const machines = 4;

test('the parts of four machines are, merged, the edition of one', () => {
  test.setTimeout(300_000);
  const newsroom = new Newsroom();
  newsroom.copyTopics();
  for (let number = 1; number <= 9; number += 1) {
    const fields = {
      title: `خبر رقم ${number} من موسكو`,
      date: `2024-05-0${number}`,
      aliases: `[/old-${number}/]`,
    };
    newsroom.write(`2024/s${number}.md`, storyText(fields));
  }
  const folders = Array.from({ length: machines }, (_, index) => {
    const { code, said } = newsroom.run('build', '--shard', `${index + 1}/${machines}`);
    expect(code, said).toBe(0);
    return path.join(newsroom.edition, `part-${index + 1}-of-${machines}`);
  });
  const storiesIn = folders.map(
    (folder) => filesBelow(folder).filter((file) => /articles\/.*index\.md$/.test(file)).length,
  );
  expect(storiesIn.reduce((sum, stories) => sum + stories, 0)).toBe(9);
  expect(Math.max(...storiesIn)).toBeLessThan(9);
  expect(readdirSync(newsroom.edition)).not.toContain('current');

  const lacking = newsroom.run('merge', ...folders.slice(1));
  expect(lacking).toMatchObject({ code: 1, said: expect.stringContaining('Parts are missing: 1/4') });
  const merged = newsroom.run('merge', ...folders);
  expect(merged.code, merged.said).toBe(0);
  const parts = contents(newsroom);

  for (const folder of folders) rmSync(folder, { recursive: true });
  newsroom.write('2024/s1.md', storyText({ title: 'خبر تغيّر', date: '2024-05-01', aliases: '[/old-1/]' }));
  expect(newsroom.run('build').code).toBe(0);
  newsroom.write(
    '2024/s1.md',
    storyText({ title: 'خبر رقم 1 من موسكو', date: '2024-05-01', aliases: '[/old-1/]' }),
  );
  const whole = newsroom.run('build', '--json');
  expect(
    Number(/"kept":(\d+)/.exec(whole.said)?.[1]),
    'a merged edition is one to go on from',
  ).toBeGreaterThan(0);
  expect(contents(newsroom)).toEqual(parts);

  rmSync(newsroom.edition, { recursive: true });
  newsroom.settings = { STORIES_PER_RUN: '4' };
  const runs = newsroom.run('build');
  expect(runs.said).toContain('Rendering pages, part 3 of 3');
  expect(contents(newsroom), 'one machine may take several runs').toEqual(parts);
  newsroom.close();
});

test('a part that is none is refused in a line', () => {
  const newsroom = new Newsroom();
  expect(newsroom.run('build', '--shard', '5/4')).toEqual({
    code: 1,
    said: '--shard 5/4 is no part: say 1/4 for the first of four machines.\n',
  });
  expect(newsroom.run('merge', newsroom.articles)).toMatchObject({
    code: 1,
    said: expect.stringContaining('holds no part of an edition'),
  });
  newsroom.close();
});

/** The files of the current edition by path, each with its bytes. */
function contents({ edition }: Newsroom): Map<string, string> {
  const folder = path.join(edition, 'current');
  return new Map(
    filesBelow(folder)
      .sort()
      .map((file) => [file, readFileSync(path.join(folder, file), 'base64')]),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );
}
