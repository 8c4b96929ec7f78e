import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { filesBelow } from '../../lib/edition/files-below.ts';
import { nextFolder } from '../../lib/edition/rendered-files.ts';

test('Next reads nothing of the project but what its code imports, and no edition', () => {
  const server = path.join(nextFolder, 'server');
  // What a route needs beside its own bundle, as Next found out when it compiled: names are relative to the list.
  const lists = filesBelow(server).filter((name) => name.endsWith('.nft.json'));
  expect(lists.length).toBeGreaterThan(20);
  const needed = lists.flatMap((name) => {
    const list = path.join(server, name);
    const { files }: { files: string[] } = JSON.parse(readFileSync(list, 'utf8'));
    return files.map((file) => path.resolve(path.dirname(list), file));
  });
  const known = [nextFolder, path.resolve('node_modules')].map((folder) => folder + path.sep);
  const elsewhere = needed.filter((file) => !known.some((folder) => file.startsWith(folder)));
  expect([...new Set(elsewhere)]).toEqual([]);
});
