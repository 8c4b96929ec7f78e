import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { differencesBetween, writeChanges } from './edition-changes.ts';
import {
  editionNameOf,
  newEdition,
  prepareSpares,
  publish,
  removeUnfinished,
  rollBack,
} from './edition-folder.ts';
import { fillSpares, spares, takeSpare } from './spare-editions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'naba-spares-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nameAt = (minute: number): string => editionNameOf(new Date(Date.UTC(2024, 4, 1, 12, minute)));

/** An edition of one page, made of another one, of which it has `/a/` otherwise. */
function make(minute: number, from: number | null): void {
  const edition = newEdition(folder);
  mkdirSync(path.join(edition, 'a'));
  writeFileSync(path.join(edition, 'a', 'index.html'), `${minute}`);
  publish(folder, edition, nameAt(minute));
  writeChanges(folder, nameAt(minute), {
    from: from === null ? null : nameAt(from),
    changed: from === null ? [] : ['/a/', `/only-${minute}/`],
    others: [`old-${minute}/index.html`],
  });
}

describe('the differences of two editions', () => {
  it('are those of all that lie between them', () => {
    make(0, null);
    make(1, 0);
    make(2, 1);
    expect(differencesBetween(folder, nameAt(0), nameAt(2))).toEqual({
      addresses: new Set(['/a/', '/only-2/', '/only-1/']),
      others: new Set(['old-2/index.html', 'old-1/index.html', 'old-0/index.html']),
    });
    expect(differencesBetween(folder, nameAt(2), nameAt(2))?.addresses).toEqual(new Set());
  });

  it('are not known of one that the other was not made of', () => {
    make(0, null);
    make(1, 0);
    make(2, null);
    make(3, 0);
    expect(differencesBetween(folder, nameAt(1), nameAt(2))).toBeNull();
    expect(differencesBetween(folder, nameAt(1), nameAt(3))).toBeNull();
    expect(differencesBetween(folder, nameAt(0), nameAt(9))).toBeNull();
  });
});

describe('spare folders', () => {
  const begin = () => takeSpare(folder, readLast(), newEdition(folder));
  const readLast = (): string =>
    readdirSync(folder)
      .filter((name) => /^\d/.test(name))
      .at(-1) ?? '';

  it('are there for the editions until the first ones are too old, and then those', async () => {
    make(0, null);
    await prepareSpares(folder, nameAt(0));
    for (let minute = 1; minute <= 9; minute += 1) {
      expect(begin(), `edition ${minute}`).not.toBeNull();
      make(minute, minute - 1);
    }
    expect(spares(folder).map(({ edition }) => edition)).toEqual([nameAt(4)]);
    expect(readFileSync(path.join(spares(folder)[0]?.folder ?? '', 'a', 'index.html'), 'utf8')).toBe('4');
  });

  it('are there after an edition that was made anew, for which the editions before it are no use', async () => {
    for (let minute = 0; minute < 6; minute += 1) make(minute, minute === 0 ? null : minute - 1);
    make(6, null);
    await prepareSpares(folder, nameAt(6));
    for (let minute = 7; minute <= 16; minute += 1) {
      expect(begin(), `edition ${minute}`).not.toBeNull();
      make(minute, minute - 1);
    }
  });

  it('fail with the error of the disk, once nothing writes there any more', async () => {
    make(0, null);
    await expect(fillSpares(folder, nameAt(9), 3, path.join(folder, '.new-spare'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
    await expect(prepareSpares(folder, nameAt(0))).resolves.toBeUndefined();
    expect(spares(folder)).toHaveLength(5);
  });

  it('hold what an edition holds, as links', async () => {
    make(0, null);
    await prepareSpares(folder, nameAt(0));
    expect(spares(folder)).toHaveLength(5);
    const to = newEdition(folder);
    expect(takeSpare(folder, nameAt(0), to)?.addresses).toEqual(new Set());
    expect(readFileSync(path.join(to, 'a', 'index.html'), 'utf8')).toBe('0');
    expect(spares(folder)).toHaveLength(4);
  });

  it('are none of an edition that readers were taken back from, nor of one whose changes nobody noted', () => {
    make(0, null);
    make(1, 0);
    rollBack(folder);
    for (let minute = 2; minute < 7; minute += 1) make(minute, minute === 2 ? 0 : minute - 1);
    expect(spares(folder).map(({ edition }) => edition)).toEqual([nameAt(0), nameAt(1)]);
    expect(begin()).not.toBeNull();
    expect(begin()).toBeNull();
    publish(folder, newEdition(folder), nameAt(7));
    publish(folder, newEdition(folder), nameAt(8));
    for (let minute = 9; minute < 14; minute += 1) publish(folder, newEdition(folder), nameAt(minute));
    expect(spares(folder).map(({ edition }) => edition)).toEqual([1, 2, 3, 4, 5, 6].map(nameAt));
  });

  it('keep what is noted of the changes since, and no more', async () => {
    make(0, null);
    await prepareSpares(folder, nameAt(0));
    for (let minute = 1; minute <= 9; minute += 1) {
      begin();
      make(minute, minute - 1);
    }
    removeUnfinished(folder);
    const noted = readdirSync(folder).filter((name) => name.startsWith('.changes-'));
    expect(noted).toEqual([4, 5, 6, 7, 8, 9].map((minute) => `.changes-${nameAt(minute)}`));
    expect(existsSync(path.join(folder, 'current'))).toBe(true);
  });
});
