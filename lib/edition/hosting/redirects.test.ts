import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../arabic/test-runs.ts';
import { readOldAddress } from '../../article/old-address.ts';
import { caddyFile } from './caddy.ts';
import { type Moved, spellings } from './moved.ts';
import { nginxHttpFile } from './nginx.ts';
import { redirectsFile } from './redirects-file.ts';

const to = '/articles/2017/x/';
const moved = (from: string): Moved => ({ from, to });

/** Anything, with the signs that mean something to one host or another more often than chance would have them. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...'"\'`\\{}$;#*:%~ \n\r\t', '{$HOME}', '$uri', '\u2028', '";\nreturn 200 "'),
    ),
  )
  .map((parts) => `/${parts.join('')}`);

const nothingInline = { styles: [], scripts: [] };

describe('the spellings of an old address', () => {
  it('end with a slash and without, and have their letters composed and taken apart', () => {
    expect(spellings('/قديم')).toEqual(['/قديم/', '/قديم']);
    expect(spellings('/أ')).toEqual(['/أ/', '/أ', '/ا\u0654/', '/ا\u0654']);
    expect(spellings('/x.html')).toEqual(['/x.html', '/x.html/']);
  });
});

describe('_redirects', () => {
  it('has a line for every spelling, the likeliest of all stories first', () => {
    expect(redirectsFile([moved('/قد'), moved('/old')], { forced: false })).toBe(
      [
        '/%D9%82%D8%AF/ /articles/2017/x/ 301',
        '/old/ /articles/2017/x/ 301',
        '/%d9%82%d8%af/ /articles/2017/x/ 301',
        '/old /articles/2017/x/ 301',
        '/%D9%82%D8%AF /articles/2017/x/ 301',
        '/%d9%82%d8%af /articles/2017/x/ 301',
        '',
      ].join('\n'),
    );
  });

  it('goes before the page of the old address on Netlify', () => {
    expect(redirectsFile([moved('/old')], { forced: true })).toBe(
      '/old/ /articles/2017/x/ 301!\n/old /articles/2017/x/ 301!\n',
    );
  });

  it('is one plain rule a line, whatever the address', () => {
    fc.assert(
      fc.property(hostile, (from) => {
        const lines = redirectsFile([moved(from)], { forced: false })
          .trimEnd()
          .split('\n');
        for (const line of lines) expect(line).toMatch(/^\/[!-"$-)+-9;-~]* \/articles\/2017\/x\/ 301$/);
      }),
      runs,
    );
  });
});

/**
 * Reads a table as the host's own parser does, two quoted words a line.
 *
 * @returns its pairs, still escaped, and all of the file that follows them
 */
function tableOf(file: string, start: string): { pairs: [string, string][]; rest: string } {
  const pair = /\s*"((?:[^"\\]|\\[\s\S])*)" "([^"]*)";?/y;
  pair.lastIndex = file.indexOf(start) + start.length;
  const pairs: [string, string][] = [];
  let end = pair.lastIndex;
  for (let match = pair.exec(file); match; match = pair.exec(file)) {
    pairs.push([match[1] ?? '', match[2] ?? '']);
    end = pair.lastIndex;
  }
  return { pairs, rest: file.slice(end) };
}

describe("nginx's table", () => {
  it('holds every spelling of an address and nothing else, whatever the address', () => {
    fc.assert(
      fc.property(hostile, (from) => {
        const start = 'map $uri $naba_moved {\n  default "";';
        const { pairs, rest } = tableOf(nginxHttpFile([moved(from)]), start);
        const read = pairs.map(([word, target]) => [word.replace(/\\(["\\])/g, '$1'), target]);
        expect(read).toEqual(spellings(from).map((spelling) => [spelling, to]));
        expect(rest).toBe(tableOf(nginxHttpFile([]), start).rest);
      }),
      runs,
    );
  });

  it('takes addresses that differ in the case of Latin letters once, as nginx does', () => {
    const file = nginxHttpFile([moved('/Old'), moved('/old')]);
    expect(file.match(/"\/old\/?"/gi)).toEqual(['"/Old/"', '"/Old"']);
  });

  it('is made large enough for long addresses and for many', () => {
    expect(nginxHttpFile([moved('/old')])).not.toContain('map_hash');
    expect(nginxHttpFile([moved(`/${'ط'.repeat(120)}`)])).toContain('map_hash_bucket_size 512;');
    const many = Array.from({ length: 3000 }, (_, index) => moved(`/${index}`));
    expect(nginxHttpFile(many)).toContain('map_hash_max_size 8192;');
  });
});

describe("Caddy's table", () => {
  it('holds every spelling of an address that an editor may write', () => {
    fc.assert(
      fc.property(hostile, (written) => {
        const read = readOldAddress(written);
        if ('problem' in read) return;
        const start = 'map {path} {naba_moved} {';
        const { pairs, rest } = tableOf(caddyFile([moved(read.address)], nothingInline), start);
        expect(pairs).toEqual(spellings(read.address).map((spelling) => [spelling, to]));
        expect(rest).toBe(tableOf(caddyFile([], nothingInline), start).rest);
      }),
      runs,
    );
  });

  it('leaves out what Caddy would read as more than a text', () => {
    const without = caddyFile([], nothingInline);
    for (const from of ['/{$HOME}', '/{http.request.host}', '/a\\', '/a\nrespond "b"']) {
      expect(caddyFile([moved(from)], nothingInline)).toBe(without);
    }
  });

  it('is read by Caddy itself, where it is installed, with every sign that may stand in an address', ({
    skip,
  }) => {
    const isThere = spawnSync('caddy', ['version']).status === 0;
    skip(!isThere, 'Caddy is not installed here');
    const from = "/a $b;c'd#e~f(g)!h,i&j=k+l@m:n[o]«ب»%";
    const folder = mkdtempSync(path.join(os.tmpdir(), 'naba-caddy-'));
    const config = path.join(folder, 'Caddyfile');
    writeFileSync(config, `:1 {\n${caddyFile([moved(from)], nothingInline)}\n}\n`);
    const { status, stdout, stderr } = spawnSync(
      'caddy',
      ['adapt', '--adapter', 'caddyfile', '--config', config],
      {
        encoding: 'utf8',
      },
    );
    rmSync(folder, { recursive: true });
    expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(JSON.stringify(from).replace('&', '\\u0026'));
  });
});
