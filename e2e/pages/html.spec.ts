import path from 'node:path';
import { expect, test } from 'playwright/test';
import { edition, pageFiles } from './edition-files.ts';
import { htmlErrors } from './html-checker.ts';

test('the HTML checker finds no error on any page', async () => {
  test.setTimeout(180_000);
  const files = pageFiles().map((file) => path.join(edition, file));
  expect(files.length).toBeGreaterThan(10);
  expect(await htmlErrors(files)).toEqual([]);
});
