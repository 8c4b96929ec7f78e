import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { openFile } from './open-file.ts';
import { isTooLarge, readFile } from './read-file.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'naba-read-'));
const file = path.join(folder, 'x.md');

afterAll(() => rmSync(folder, { recursive: true }));

it('reads a file as it is, up to the largest that there may be', () => {
  for (const text of ['', 'خبر', 'x'.repeat(limits.fileBytes)]) {
    writeFileSync(file, text);
    expect(new TextDecoder().decode(readFile(file))).toBe(text);
    expect(isTooLarge(readFile(file))).toBe(false);
  }
});

it('reads of a larger one no more than shows that it is too large', () => {
  writeFileSync(file, '---\n');
  // Larger than any memory; the disk holds nothing of it.
  truncateSync(file, 2 ** 40);
  const bytes = readFile(file);
  expect(bytes).toHaveLength(limits.fileBytes + 1);
  expect(openFile(bytes, 'x.md')).toEqual({
    problems: [
      { file: 'x.md', line: 1, column: 1, message: 'this file is larger than 256 KB: make several of it.' },
    ],
  });
});
