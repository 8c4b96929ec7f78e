import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compress } from './compress.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'naba-compress-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  ['a page', 'page.html', 'صفحة '.repeat(100)],
  ['numbers of the search index', 'terms.bin', '\u0001\u0002\u0003'.repeat(100)],
  ['a long list', 'sitemap.xml', '<loc>/articles/2017/x/</loc>'.repeat(20_000)],
])('gives %s twins that hold the same', async (_, name, content) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  await compress(file);
  expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(content);
  expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(content);
});

it('leaves a picture as it is', async () => {
  writeFileSync(path.join(folder, 'picture.webp'), 'صورة');
  await compress(path.join(folder, 'picture.webp'));
  expect(readdirSync(folder)).toEqual(['picture.webp']);
});
