import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeOver } from './take-over.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'naba-take-over-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const page = Buffer.from('صفحة');

it('links a page with its twins', () => {
  for (const twin of ['', '.br', '.gz']) writeFileSync(at(`old.html${twin}`), page);
  expect(takeOver(at('old.html'), at('new.html'), page)).toBe(true);
  for (const twin of ['', '.br', '.gz'])
    expect(statSync(at(`new.html${twin}`)).ino).toBe(statSync(at(`old.html${twin}`)).ino);
});

it('links a picture, which has none', () => {
  writeFileSync(at('old.webp'), page);
  expect(takeOver(at('old.webp'), at('new.webp'), page)).toBe(true);
  expect(readFileSync(at('new.webp'))).toEqual(page);
});

it('leaves what differs, what is absent, and what lacks a twin', () => {
  expect(takeOver(at('old.html'), at('new.html'), page)).toBe(false);
  writeFileSync(at('old.html'), page);
  writeFileSync(at('old.html.br'), page);
  expect(takeOver(at('old.html'), at('new.html'), page)).toBe(false);
  writeFileSync(at('old.html.gz'), page);
  expect(takeOver(at('old.html'), at('new.html'), Buffer.from('أخرى'))).toBe(false);
  expect(existsSync(at('new.html'))).toBe(false);
});
