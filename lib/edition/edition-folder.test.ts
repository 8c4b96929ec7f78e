import { existsSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  currentEdition,
  editionNameOf,
  newEdition,
  publish,
  removeUnfinished,
  rollBack,
} from './edition-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'naba-editions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const current = (): string => readlinkSync(path.join(folder, 'current'));
const publishAt = (minute: number): void =>
  publish(folder, newEdition(folder), editionNameOf(new Date(Date.UTC(2024, 4, 1, 12, minute))));
const editions = (): string[] => readdirSync(folder).filter((name) => /^\d/.test(name));

describe('the folder of editions', () => {
  it('has none at first', () => {
    expect(currentEdition(folder)).toBeNull();
    expect(rollBack(folder)).toBeNull();
  });

  it('shows the newest and keeps four more', () => {
    for (let minute = 0; minute < 7; minute += 1) publishAt(minute);
    expect(current()).toBe('20240501T120600000Z');
    expect(editions()).toEqual([2, 3, 4, 5, 6].map((minute) => `20240501T120${minute}00000Z`));
  });

  it('goes back one by one, and forward with the next edition', () => {
    for (let minute = 0; minute < 3; minute += 1) publishAt(minute);
    expect(rollBack(folder)).toEqual({ from: '20240501T120200000Z', to: '20240501T120100000Z' });
    expect(rollBack(folder)).toEqual({ from: '20240501T120100000Z', to: '20240501T120000000Z' });
    expect(rollBack(folder)).toBeNull();
    expect(current()).toBe('20240501T120000000Z');
    publishAt(3);
    expect(current()).toBe('20240501T120300000Z');
  });

  it('forgets what no build finished, and nothing else', () => {
    publishAt(0);
    const unfinished = newEdition(folder);
    mkdirSync(path.join(unfinished, 'articles'));
    removeUnfinished(folder);
    expect(existsSync(unfinished)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['20240501T120000000Z', 'current']);
    removeUnfinished(path.join(folder, 'absent'));
  });
});
