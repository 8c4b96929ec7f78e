import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TestNewsroom } from '../archive/test-newsroom.ts';
import { linkArchive } from '../linking/link-archive.ts';
import { linkFolder } from './link-edition.ts';
import { writeSearchIndex } from './write-search-index.ts';

let editions: string;
let newsroom: TestNewsroom;
beforeEach(() => {
  editions = mkdtempSync(path.join(os.tmpdir(), 'naba-search-'));
  newsroom = new TestNewsroom();
  for (let day = 1; day <= 6; day += 1)
    newsroom.story(`2017/s${day}`, `2017-04-0${day}`, {}, `خبر عن مدينة ${'بغداد '.repeat(day)}.`);
});
afterEach(() => {
  newsroom[Symbol.dispose]();
  rmSync(editions, { recursive: true, force: true });
});

const at = (name: string): string => path.join(editions, name);

/** Writes the index of today's stories into an edition; `begins` is what the edition holds before. */
async function edition(
  name: string,
  last: string | null,
  begins: 'empty' | 'as the last' | 'as it is' = 'empty',
) {
  newsroom.refresh();
  linkArchive(newsroom.archive, 'http://localhost:3000');
  if (begins === 'as the last') linkFolder(at(last ?? ''), at(name));
  else if (begins === 'empty') mkdirSync(at(name));
  const place = { edition: at(name), last: last && at(last), atOnce: 2 };
  return writeSearchIndex(newsroom.archive, place);
}

function filesOf(name: string): Map<string, string> {
  const names = readdirSync(at(name), { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    names
      .filter((file) => statSync(path.join(at(name), file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(at(name), file)))
          .digest('hex'),
      ]),
  );
}

/** Which file lies there, as the disk counts them. */
const node = (file: string): number => statSync(at(file)).ino;

it.each(['empty', 'as the last'] as const)(
  'makes of the last edition what it would make from nothing, in one that begins %s',
  async (begins) => {
    await edition('first', null);
    const before = filesOf('first');
    newsroom.story('2017/s7', '2017-04-07', {}, 'خبر عن مدينة دمشق.');
    newsroom.story('2017/s3', '2017-04-03', {}, 'خبر آخر.');
    newsroom.remove('2017/s1.md');
    await edition('second', 'first', begins);
    await edition('fresh', null);
    expect(filesOf('second')).toEqual(filesOf('fresh'));
    expect(filesOf('first')).toEqual(before);
  },
);

it('keeps the files of a story with their twins when its number changes', async () => {
  const old = await edition('first', null);
  newsroom.remove('2017/s1.md');
  const version = await edition('second', 'first', 'as the last');
  for (const twin of ['', '.br', '.gz'])
    expect(node(`second/search/${version}/stories/4.json${twin}`)).toBe(
      node(`first/search/${old}/stories/5.json${twin}`),
    );
  expect(readdirSync(at(`second/search/${version}/stories`))).toHaveLength(15);
});

it('keeps all files where nothing changed', async () => {
  const version = await edition('first', null);
  expect(await edition('second', 'first', 'as the last')).toBe(version);
  for (const name of filesOf('second').keys()) expect(node(`second/${name}`)).toBe(node(`first/${name}`));
});

it('takes what the last edition has where it begins as an older one', async () => {
  await edition('oldest', null);
  newsroom.story('2017/s7', '2017-04-07', {}, 'خبر عن مدينة دمشق.');
  const last = await edition('first', 'oldest');
  newsroom.story('2017/s8', '2017-04-08', {}, 'خبر آخر.');
  linkFolder(at('oldest'), at('second'));
  rmSync(at(`first/search/${last}/stories/6.json.gz`));
  const version = await edition('second', 'first', 'as it is');
  await edition('fresh', null);
  expect(filesOf('second')).toEqual(filesOf('fresh'));
  expect(node(`second/search/${version}/stories/5.json`)).toBe(node(`first/search/${last}/stories/5.json`));
});

it('takes over what is the same where the archive was made anew', async () => {
  const old = await edition('first', null);
  newsroom.story('2017/s7', '2017-04-07', {}, 'خبر عن مدينة دمشق.');
  newsroom.archive.run('DELETE FROM search_versions');
  for (const table of ['search_stories', 'search_files', 'search_words'])
    newsroom.archive.run(`DELETE FROM ${table}`);
  const version = await edition('second', 'first', 'as the last');
  await edition('fresh', null);
  expect(filesOf('second')).toEqual(filesOf('fresh'));
  expect(node(`second/search/${version}/stories/5.json.br`)).toBe(
    node(`first/search/${old}/stories/5.json.br`),
  );
});

it('follows the edition that readers have, not the one that was made last', async () => {
  await edition('first', null);
  newsroom.story('2017/s7', '2017-04-07', {}, 'خبر عن مدينة دمشق.');
  await edition('lost', 'first');
  newsroom.story('2017/s6', '2017-04-06', {}, 'خبر آخر.');
  await edition('second', 'first', 'as the last');
  await edition('fresh', null);
  expect(filesOf('second')).toEqual(filesOf('fresh'));
});

it('makes twins anew where the last edition lacks them', async () => {
  const version = await edition('first', null);
  for (const name of filesOf('first').keys()) if (name.endsWith('.json.gz')) rmSync(at(`first/${name}`));
  await edition('second', 'first', 'as the last');
  await edition('fresh', null);
  expect(filesOf('second')).toEqual(filesOf('fresh'));
  expect(node(`second/search/${version}/terms/0.bin.br`)).toBe(
    node(`first/search/${version}/terms/0.bin.br`),
  );
});

it('leaves the search page beside the index alone', async () => {
  mkdirSync(at('first/search'), { recursive: true });
  writeFileSync(at('first/search/index.html'), 'صفحة');
  await writeSearchIndex(newsroom.archive, { edition: at('first'), last: null, atOnce: 2 });
  await edition('second', 'first', 'as the last');
  expect(readFileSync(at('second/search/index.html'), 'utf8')).toBe('صفحة');
});
