import { expect, it } from 'vitest';
import { measuredRun } from './measured-run.ts';

const node = (...args: string[]) => ({ program: process.execPath, args, cwd: '.' });

it('measures a command and the largest of the processes that it starts', async () => {
  const child = 'const held = Buffer.alloc(200 * 2 ** 20, 1); setTimeout(() => held, 400)';
  const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}])`;
  const { seconds, peakMemory, processorSeconds } = await measuredRun(node('-e', `${parent}`));
  expect(seconds).toBeGreaterThan(0.4);
  if (process.platform === 'linux') expect(peakMemory).toBeGreaterThan(200 * 2 ** 20);
  else expect(peakMemory).toBeNull();
  if (process.platform === 'linux') expect(processorSeconds).toBeGreaterThan(0);
});

it('says what a command said that failed', async () => {
  await expect(measuredRun(node('-e', "console.error('no such page'); process.exit(3)"))).rejects.toThrow(
    /ended with 3:\nno such page/,
  );
});
