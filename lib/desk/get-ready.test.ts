import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { site } from '../site.ts';

it('leaves the dictionary unpacked and what Node compiled, as the installation asks for it', () => {
  const { status, stderr } = spawnSync(process.execPath, [path.resolve('lib/desk/get-ready.ts')], {
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(readdirSync(site.dictionaryCache).filter((name) => name.endsWith('.btrie'))).not.toEqual([]);
  expect(readdirSync(site.compileCache)).not.toEqual([]);
}, 60_000);
