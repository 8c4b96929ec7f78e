import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { redirectsFile } from './hosting/redirects-file.ts';
import { readRedirects } from './read-redirects.ts';

describe('the redirects of an edition', () => {
  let edition: string;
  beforeEach(() => {
    edition = mkdtempSync(path.join(os.tmpdir(), 'naba-edition-'));
  });
  afterEach(() => rmSync(edition, { recursive: true }));

  it('are found by every spelling, and by nothing else', () => {
    const moved = [{ from: '/قديم/100%', to: '/articles/2017/x/' }];
    writeFileSync(path.join(edition, '_redirects'), redirectsFile(moved, { forced: false }));
    const find = readRedirects(edition);
    for (const address of [
      '/قديم/100%25',
      `${encodeURI('/قديم/100%')}/`,
      '/%d9%82%d8%af%d9%8a%d9%85/100%25',
    ]) {
      expect(find(address), address).toBe('/articles/2017/x/');
    }
    for (const address of ['/قديم', '/', '//', '/%', '/قديم/../قديم/100%25', 'http://x/قديم/100%25']) {
      expect(find(address), address).toBeNull();
    }
  });

  it('are none in an edition without the file', () => {
    expect(readRedirects(edition)('/old')).toBeNull();
  });
});
