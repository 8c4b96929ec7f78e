import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchStories } from './story-changes.ts';

let folder: string;
let elsewhere: string;
let looks: number;
let stop: () => Promise<void>;

beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'naba-watch-'));
  elsewhere = mkdtempSync(path.join(os.tmpdir(), 'naba-elsewhere-'));
  mkdirSync(path.join(folder, '2024'));
  write('2024/x.md');
  looks = 0;
  const watch = watchStories(folder, () => {
    looks += 1;
  }, ['_words.txt']);
  stop = watch.stop;
  await watch.ready;
});
afterEach(async () => {
  await stop();
  for (const one of [folder, elsewhere]) rmSync(one, { recursive: true, force: true });
});

function write(name: string, text = 'نص'): void {
  writeFileSync(path.join(folder, name), text);
}

/** A look that a change must bring, and no second one. */
async function expectOneLook(): Promise<void> {
  await vi.waitFor(() => expect(looks).toBe(1), { timeout: 5000 });
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(looks).toBe(1);
  looks = 0;
}

describe('watchStories', () => {
  it('sees a story that an editor saves by replacing the file, again and again', async () => {
    for (const text of ['أول', 'ثان', 'ثالث']) {
      write('2024/.x.md.swp', text);
      renameSync(path.join(folder, '2024/.x.md.swp'), path.join(folder, '2024/x.md'));
      await expectOneLook();
    }
  });

  it('sees folders that are made, moved in and moved out', async () => {
    mkdirSync(path.join(folder, '2025/01'), { recursive: true });
    write('2025/01/a.md');
    await expectOneLook();
    renameSync(path.join(folder, '2025'), path.join(elsewhere, '2025'));
    await expectOneLook();
    renameSync(path.join(elsewhere, '2025'), path.join(folder, '2026'));
    await expectOneLook();
    write('2026/01/a.md', 'آخر');
    await expectOneLook();
  });

  it('takes a thousand files at once for a few changes', async () => {
    for (let number = 0; number < 1000; number += 1) write(`2024/${number}.md`);
    await vi.waitFor(() => expect(looks).toBeGreaterThan(0), { timeout: 5000 });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(looks).toBeLessThan(10);
  });

  it('sees other files that it is told of', async () => {
    write('_words.txt');
    await expectOneLook();
  });

  it('overlooks what editors’ programs leave beside a story', async () => {
    for (const name of ['.x.md.swp', 'x.md~', '#x.md#', '.#x.md', '4913', 'notes.txt']) write(`2024/${name}`);
    write('2024/picture.png');
    await expectOneLook();
    write('2024/.x.md.swp', 'آخر');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(looks).toBe(0);
  });
});
