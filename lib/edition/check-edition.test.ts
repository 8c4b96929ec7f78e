import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingFrom, warningsOf } from './check-edition.ts';

let edition: string;
beforeEach(() => {
  edition = mkdtempSync(path.join(os.tmpdir(), 'naba-edition-'));
});
afterEach(() => rmSync(edition, { recursive: true, force: true }));

/** Puts a page into the edition. @param size bytes of its compressed form */
function page(address: string, html: string, size = 1000): void {
  const folder = path.join(edition, address);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), html);
  writeFileSync(path.join(folder, 'index.html.br'), Buffer.alloc(size));
}

describe('a new edition', () => {
  it('is whole where nothing is to be said of it', () => {
    page('/', '<a href="/x/?q=1#top">س</a> <a href=/feed.xml>ص</a> <a href="https://naba.example/y/">ع</a>');
    page('/x/', '<a href="//elsewhere/z/">ف</a>');
    writeFileSync(path.join(edition, 'feed.xml'), '');
    expect(missingFrom(edition, ['/', '/x/'])).toEqual([]);
    expect(warningsOf(edition, new Set(['/', '/x/']), ['/', '/x/'])).toEqual([]);
  });

  it('lacks what has no file', () => {
    page('/', '');
    expect(missingFrom(edition, ['/', '/x/', '/feed.xml'])).toEqual(['/x/', '/feed.xml']);
  });

  it('is warned of for links that lead nowhere, each once, and pages beyond the budget', () => {
    page('/', '<a href="/gone/">س</a><a href="/gone/">ص</a><img src="/gone.png">', 20 * 1024 + 1);
    expect(warningsOf(edition, new Set(['/']), ['/'])).toEqual([
      '/ links to /gone/, which is not there.',
      '/ links to /gone.png, which is not there.',
      '/ weighs 21 KB compressed; readers wait beyond 20 KB.',
    ]);
  });
});
