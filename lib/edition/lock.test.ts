import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeLock } from './lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'naba-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('is held by one until it is released', () => {
  const file = path.join(folder, 'cache', 'lock');
  const held = takeLock(file);
  expect(held).not.toBeNull();
  expect(takeLock(file)).toBeNull();
  held?.release();
  const again = takeLock(file);
  expect(again).not.toBeNull();
  again?.release();
});

it('ends with the process that holds it, however that ends', async () => {
  const file = path.join(folder, 'lock');
  const module = pathToFileURL(path.resolve('lib/edition/lock.ts')).href;
  const script = `const { takeLock } = await import('${module}');
    globalThis.lock = takeLock(${JSON.stringify(file)});
    process.stdout.write('held');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  await once(child.stdout, 'data');
  expect(takeLock(file)).toBeNull();
  child.kill('SIGKILL');
  await once(child, 'close');
  const mine = takeLock(file);
  expect(mine).not.toBeNull();
  mine?.release();
});
