import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'naba-bundles-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** As a process has it that a build started, or that nobody did. */
async function processOf(plan: string): Promise<typeof import('./kept-bundle.ts')> {
  vi.stubEnv('NABA_PLAN', plan);
  vi.resetModules();
  return import('./kept-bundle.ts');
}

const made = (text: string) => [{ name: 'a.js', contents: new TextEncoder().encode(text) }];

it('gives each process of a build what the first one made', async () => {
  const first = await processOf('plan');
  expect(first.keptBundle('files', () => made('one'))).toEqual(made('one'));
  const later = await processOf('plan');
  expect(later.keptBundle('files', () => made('two'))).toEqual(made('one'));
  expect(later.keptBundle('others', () => made('two'))).toEqual(made('two'));
});

it('makes it anew once the code was compiled anew', async () => {
  (await processOf('plan')).keptBundle('files', () => made('one'));
  rmSync(path.join(folder, '.next'), { recursive: true });
  expect((await processOf('plan')).keptBundle('files', () => made('two'))).toEqual(made('two'));
});

it('makes it each time where no build asks', async () => {
  (await processOf('plan')).keptBundle('files', () => made('one'));
  const alone = await processOf('');
  expect(alone.keptBundle('files', () => made('two'))).toEqual(made('two'));
  expect(alone.keptBundle('files', () => made('three'))).toEqual(made('three'));
});
