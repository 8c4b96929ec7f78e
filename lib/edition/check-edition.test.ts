import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkEdition } from './check-edition.ts';

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

describe('checkEdition', () => {
  it('finds nothing to say of a whole edition', () => {
    page('/', '<a href="/x/?q=1#top">س</a> <a href=/feed.xml>ص</a> <a href="https://naba.example/y/">ع</a>');
    page('/x/', '<a href="//elsewhere/z/">ف</a>');
    writeFileSync(path.join(edition, 'feed.xml'), '');
    expect(checkEdition(edition, new Set(['/', '/x/']), ['/', '/x/'])).toEqual({ missing: [], warnings: [] });
  });

  it('names pages that are missing', () => {
    page('/', '');
    expect(checkEdition(edition, new Set(['/', '/x/', '/feed.xml']), [])).toEqual({
      missing: ['/x/', '/feed.xml'],
      warnings: [],
    });
  });

  it('names links that lead nowhere, each once, and pages beyond the budget', () => {
    page('/', '<a href="/gone/">س</a><a href="/gone/">ص</a><img src="/gone.png">', 20 * 1024 + 1);
    expect(checkEdition(edition, new Set(['/']), ['/']).warnings).toEqual([
      '/ links to /gone/, which is not there.',
      '/ links to /gone.png, which is not there.',
      '/ weighs 21 KB compressed; readers wait beyond 20 KB.',
    ]);
  });
});
