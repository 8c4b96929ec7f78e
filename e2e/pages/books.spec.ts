import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import JSZip from 'jszip';
import { expect, test } from 'playwright/test';
import { faultsOf, quickFaultsOf } from './books.ts';
import { edition, filesOfEdition } from './edition-files.ts';

const books = filesOfEdition().filter((file) => file.endsWith('.epub'));
const month = '/archive/2017/04/naba-2017-04';

test('every book of the edition is valid', async () => {
  test.setTimeout(180_000);
  expect(books.length).toBeGreaterThan(40);
  const faults: string[] = [];
  for (const book of books) faults.push(...(await quickFaultsOf(path.join(edition, book))));
  expect(faults).toEqual([]);
});

test('EPUBCheck finds no error and no warning in the books of a month, of a day, and of one with pictures', async () => {
  test.setTimeout(180_000);
  for (const book of [
    `${month}.epub`,
    '/archive/2017/04/naba-2017-04-13.epub',
    '/archive/2021/12/naba-2021-12-14.epub',
  ])
    expect(await faultsOf(path.join(edition, book))).toEqual([]);
});

test('both checkers miss what a book lacks', async () => {
  const files = await JSZip.loadAsync(readFileSync(path.join(edition, `${month}.epub`)));
  files.remove('EPUB/story-1.xhtml');
  const broken = path.join(mkdtempSync(path.join(os.tmpdir(), 'naba-book-')), 'broken.epub');
  writeFileSync(broken, await files.generateAsync({ type: 'uint8array' }));
  for (const check of [faultsOf, quickFaultsOf]) expect(await check(broken)).not.toEqual([]);
  rmSync(path.dirname(broken), { recursive: true });
});

test('a month and each of its days lead to their book, by a name that says so', async ({ page, request }) => {
  await page.goto('/archive/2017/04/');
  const link = page.getByRole('link', { name: 'عدد نيسان/أبريل 2017 كتابًا إلكترونيًا: EPUB', exact: true });
  await expect(link).toHaveAttribute('href', `${month}.epub`);
  const days = await page.getByRole('heading', { level: 2 }).all();
  for (const heading of days) {
    const id = (await heading.getAttribute('id')) ?? '';
    const day = page.locator(`section[aria-labelledby="${id}"]`);
    await expect(day.getByRole('link', { name: 'كتابًا إلكترونيًا: EPUB' })).toHaveAttribute(
      'href',
      `/archive/2017/04/naba-${id.replace('day-', '')}.epub`,
    );
  }
  expect(days.length).toBeGreaterThan(3);

  const answer = await request.get(`${month}.epub`);
  expect(answer.headers()['content-type']).toBe('application/epub+zip');
  expect(answer.headers()['content-encoding']).toBeUndefined();
  expect(existsSync(path.join(edition, `${month}.epub.br`))).toBe(false);
});
