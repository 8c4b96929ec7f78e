import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { putFile } from './put-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'naba-put-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const bytesOf = (name: string): Buffer => readFileSync(at(name));

/** So many lines come to a page between two looks at its length. */
const linesAtOnce = 8;

/** A page that is slightly longer than ten packets by Brotli's quick quality. */
function pageNearTheWindow(): string {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 8 };
  let page = '';
  for (let line = 0; brotliCompressSync(page, { params }).length < 13_600; ) {
    for (const end = line + linesAtOnce; line < end; line += 1)
      page += `<li>${[7, 11, 13].map((factor) => `خبر ${(line * factor * 7_919) % 10_007} من مدينة`).join('، ')}</li>\n`;
  }
  return page;
}

const often = { now: true, last: true };
const nowAndThen = { now: false, last: false };

it('links a file of the last edition with its twins where it is the same', async () => {
  await putFile({ edition: at('first'), last: null }, 'x/index.html', 'صفحة');
  expect(
    await putFile({ edition: at('second'), last: at('first') }, 'x/index.html', Buffer.from('صفحة')),
  ).toBeNull();
  for (const twin of ['', '.br', '.gz'])
    expect(statSync(at(`second/x/index.html${twin}`)).ino).toBe(
      statSync(at(`first/x/index.html${twin}`)).ino,
    );
});

it.each([
  ['is opened most since', nowAndThen, { now: true, last: false }, often],
  ['is opened most no more', often, { now: false, last: true }, nowAndThen],
])('compresses a page anew that %s', async (_, before, turned, after) => {
  const page = pageNearTheWindow();
  await putFile({ edition: at('first'), last: null }, 'index.html', page, before);
  await putFile({ edition: at('fresh'), last: null }, 'index.html', page, after);
  const [first, fresh] = [bytesOf('first/index.html.br'), bytesOf('fresh/index.html.br')];
  expect(first.length < fresh.length).toBe(before.now);
  expect(await putFile({ edition: at('second'), last: at('first') }, 'index.html', page, turned)).toBeNull();
  expect(bytesOf('second/index.html.br')).toEqual(fresh);
  expect(bytesOf('first/index.html.br')).toEqual(first);
});
