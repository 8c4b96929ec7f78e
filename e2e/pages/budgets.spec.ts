import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { edition, filesOfEdition, pageFiles } from './edition-files.ts';

const kilobyte = 1024;

test('no page is heavier than 20 KB of HTML and CSS, compressed', () => {
  const heavy = pageFiles()
    .map((file) => ({ file, bytes: statSync(path.join(edition, `${file}.br`)).size }))
    .filter(({ bytes }) => bytes > 20 * kilobyte);
  expect(heavy).toEqual([]);
});

test('the fonts weigh no more than 75 KB, and there are no others', () => {
  const fonts = filesOfEdition().filter((file) => file.endsWith('.woff2'));
  const bytes = fonts.reduce((sum, file) => sum + statSync(path.join(edition, file)).size, 0);
  expect(fonts).toHaveLength(2);
  expect(bytes).toBeLessThanOrEqual(75 * kilobyte);
});

test('nothing of the framework reaches the edition', () => {
  const files = filesOfEdition();
  expect(files.filter((file) => /\.(js|mjs|map)(\.(br|gz))?$/.test(file))).toEqual([]);
  expect(
    files.filter((file) => path.basename(file).startsWith('__next.') || path.basename(file) === 'index.txt'),
  ).toEqual([]);
  for (const file of pageFiles()) {
    const html = readFileSync(path.join(edition, file), 'utf8');
    expect(html, file).not.toContain('__next_f');
    expect(html, file).not.toMatch(/<script(?![^>]*type="application\/ld\+json")/);
    expect(html, file).not.toMatch(/<!--/);
  }
});

test('every text file has its compressed twins', () => {
  const files = new Set(filesOfEdition());
  const texts = [...files].filter((file) => /\.(html|css|svg|txt|xml|json)$/.test(file));
  expect(texts.length).toBeGreaterThan(10);
  expect(texts.filter((file) => !files.has(`${file}.br`) || !files.has(`${file}.gz`))).toEqual([]);
});
