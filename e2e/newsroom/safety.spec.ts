import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { Newsroom, storyText } from './newsroom.ts';

/** Whatever ends a build, readers keep a whole edition and the next build heals by itself. `KILLS=100` tries that many instants. */
const kills = Number(process.env.KILLS ?? 5);

test('a build that is killed at any instant leaves a whole edition, and the next one succeeds', async () => {
  test.setTimeout(120_000 + kills * 60_000);
  const newsroom = newsroomOf(5);
  expect(newsroom.run('build').code).toBe(0);
  edit(newsroom, 0);
  const started = Date.now();
  expect(newsroom.run('build').code).toBe(0);
  const duration = Date.now() - started;
  for (let kill = 1; kill <= kills; kill += 1) {
    const before = current(newsroom);
    edit(newsroom, kill);
    const build = startBuild(newsroom);
    const instant = Math.random() * duration;
    await new Promise((resolve) => setTimeout(resolve, instant));
    // Alone, as a machine short of memory does it, or with all that it started.
    if (build.pid) tryKill(kill % 2 === 0 ? -build.pid : build.pid);
    await ended(build);
    const context = `killed after ${Math.round(instant)} ms`;
    expectWhole(newsroom, context);
    const healed = newsroom.run('build');
    expect(healed.code, `${context}: ${healed.said}`).toBe(0);
    expectWhole(newsroom, context);
    expect(current(newsroom), context).not.toBe(before);
    expect(pageOf(newsroom, 0), context).toContain(`مرة ${kill}.`);
    expect(leftovers(newsroom), context).toEqual([]);
  }
  newsroom.close();
});

test('a worker that crashes is named, and costs nothing but the build', async () => {
  test.setTimeout(180_000);
  const newsroom = newsroomOf(5);
  expect(newsroom.run('build').code).toBe(0);
  const before = current(newsroom);
  edit(newsroom, 1);
  const build = startBuild(newsroom);
  let said = '';
  build.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await expect.poll(() => killWorkers(build), { timeout: 60_000, intervals: [20] }).toBeGreaterThan(0);
  expect(await ended(build)).toBe(1);
  expect(said).toContain('the last edition stays as it is');
  expect(current(newsroom)).toBe(before);
  expect(newsroom.run('build').code).toBe(0);
  expect(pageOf(newsroom, 0)).toContain('مرة 1.');
  newsroom.close();
});

test('a full disk is said in a line, and readers keep what they have', () => {
  test.setTimeout(180_000);
  const newsroom = newsroomOf(5);
  mkdirSync(newsroom.edition);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', newsroom.edition]);
  test.skip(mounted.status !== 0, 'only root may make a small disk');
  try {
    expect(newsroom.run('build').code).toBe(0);
    const before = current(newsroom);
    const filler = path.join(newsroom.edition, 'filler');
    const { bavail, bsize } = statfsSync(newsroom.edition);
    writeFileSync(filler, Buffer.alloc(bavail * bsize - 100_000));
    edit(newsroom, 1);
    const full = newsroom.run('build');
    expect(full.code).toBe(1);
    expect(full.said).toMatch(/No space is left on the disk.*; the last edition stays as it is\.\n$/);
    expect(full.said).not.toContain('    at ');
    expect(current(newsroom)).toBe(before);
    expectWhole(newsroom, 'full');
    rmSync(filler);
    expect(newsroom.run('build').code).toBe(0);
    expectWhole(newsroom, 'healed');
  } finally {
    spawnSync('umount', [newsroom.edition]);
    newsroom.close();
  }
});

test('files that somebody took out of an edition are made anew', () => {
  test.setTimeout(120_000);
  const newsroom = newsroomOf(3);
  expect(newsroom.run('build').code).toBe(0);
  // Of the current edition, and of the folders that the next one may begin as.
  for (const folder of readdirSync(newsroom.edition))
    rmSync(path.join(newsroom.edition, folder, 'sections', 'science'), { recursive: true, force: true });
  edit(newsroom, 1);
  const built = newsroom.run('build');
  expect(built.code).toBe(0);
  expect(built.said).toContain('The last edition lacked sections/science/');
  expectWhole(newsroom, 'healed');
  expect(existsSync(path.join(newsroom.edition, 'current', 'sections', 'science', 'index.html'))).toBe(true);
  newsroom.close();
});

function newsroomOf(stories: number): Newsroom {
  const newsroom = new Newsroom();
  for (let number = 0; number < stories; number += 1)
    newsroom.write(
      `2024/s${number}.md`,
      storyText({ title: `خبر رقم ${number}`, date: `2024-05-0${number + 1}` }),
    );
  return newsroom;
}

function edit(newsroom: Newsroom, time: number): void {
  newsroom.write('2024/s0.md', storyText({ title: 'خبر رقم 0', date: '2024-05-01' }, `نص تغيّر مرة ${time}.`));
}

/** The command itself, not through npm, at the head of a group of its own. */
function startBuild({ articles, edition }: Newsroom): ChildProcess {
  return spawn(process.execPath, ['lib/edition/build.ts'], {
    env: { ...process.env, SITE_LANGUAGE: 'ar', ARTICLES_DIR: articles, EDITION_DIR: edition },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
}

function ended(build: ChildProcess): Promise<number | null> {
  if (build.exitCode !== null || build.signalCode !== null) return Promise.resolve(build.exitCode);
  return new Promise((resolve) => {
    build.once('exit', resolve);
  });
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself just now.
  }
}

/** Kills the processes that render for a build, once there are some. @returns how many */
function killWorkers(build: ChildProcess): number {
  const { stdout } = spawnSync('pgrep', ['-g', String(build.pid), '-f', 'processChild'], {
    encoding: 'utf8',
  });
  const workers = stdout.split('\n').filter((pid) => pid !== '');
  for (const pid of workers) tryKill(Number(pid));
  return workers.length;
}

function current({ edition }: Newsroom): string {
  return readlinkSync(path.join(edition, 'current'));
}

function pageOf({ edition }: Newsroom, story: number): string {
  return readFileSync(path.join(edition, 'current', `articles/2024/s${story}/index.html`), 'utf8');
}

/** Every page is there to its end, and its compressed forms hold the same. */
function expectWhole({ edition }: Newsroom, context: string): void {
  const folder = path.join(edition, 'current');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  expect(pages.length, context).toBeGreaterThan(10);
  for (const page of pages) {
    const file = path.join(folder, page);
    const html = readFileSync(file);
    expect(html.toString('utf8').endsWith('</html>'), `${context}: ${page}`).toBe(true);
    expect(brotliDecompressSync(readFileSync(`${file}.br`)).equals(html), `${context}: ${page}`).toBe(true);
    expect(gunzipSync(readFileSync(`${file}.gz`)).equals(html), `${context}: ${page}`).toBe(true);
  }
  expect(statSync(path.join(folder, 'search/index.json')).size, context).toBeGreaterThan(0);
}

/** What an unfinished build left beside the editions. */
function leftovers({ edition }: Newsroom): string[] {
  return readdirSync(edition).filter((name) => name.startsWith('.new-'));
}
