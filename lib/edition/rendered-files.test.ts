import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeRendered } from './rendered-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'naba-rendered-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text = name): void {
  const file = path.join(folder, 'next', name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Lets a run of Next end that rendered these routes. */
function endRun(...routes: string[]): void {
  write(
    'prerender-manifest.json',
    JSON.stringify({ routes: Object.fromEntries(routes.map((one) => [one, {}])) }),
  );
  write('server/pages/404.html');
  write('static/media/matn.woff2');
}

const pages = 'server/route-cache/APP_PAGE/0a/$';
const taken = (): Map<string, string> => takeRendered(path.join(folder, 'next'), path.join(folder, 'taken'));

it('takes pages, what routes answer, the page for what is missing, and fonts', () => {
  write('server/route-cache/APP_PAGE/0b/$/index.html');
  write(`${pages}/articles/2017/x.html`);
  write(`${pages}/articles/2017/x.rsc`);
  write(`${pages}/articles/2017/x.segments/articles.segment.rsc`);
  write('server/route-cache/APP_ROUTE/0c/$/feed.xml.body');
  endRun('/', '/articles/2017/x', '/feed.xml');
  const files = taken();
  expect([...files.keys()].sort()).toEqual([
    '404.html',
    '_next/static/media/matn.woff2',
    'articles/2017/x/index.html',
    'feed.xml',
    'index.html',
  ]);
  expect(readFileSync(files.get('articles/2017/x/index.html') ?? '', 'utf8')).toBe(
    `${pages}/articles/2017/x.html`,
  );
  expect(existsSync(path.join(folder, 'next', pages))).toBe(false);
});

it('leaves what an earlier run, which was killed, had rendered', () => {
  write(`${pages}/articles/2017/gone.html`);
  write(`${pages}/articles/2017/x.html`);
  endRun('/articles/2017/x');
  const files = taken();
  expect(files.has('articles/2017/x/index.html')).toBe(true);
  expect(files.has('articles/2017/gone/index.html')).toBe(false);
});
