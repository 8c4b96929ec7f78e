import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { Inputs } from '../archive/inputs.ts';
import { notesFile } from './edition-folder.ts';
import { readNotes, writeNotes } from './edition-notes.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'naba-notes-'));
const edition = path.join(folder, '20260401T000000000Z');
const summary = { templates: 'a', madeOf: 'b', mostOpened: ['/'], pages: 3 };
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('reads the notes of an edition as they were written, and none of another form', () => {
  const inputs = new Inputs();
  inputs.add('/feed.css');
  expect(readNotes(folder, edition)).toBeNull();
  writeNotes(folder, path.basename(edition), summary, inputs);
  const read = readNotes(folder, edition);
  expect(read).toMatchObject(summary);
  expect([...(read?.inputs().addresses ?? [])]).toEqual(['/feed.css']);
  writeFileSync(notesFile(folder, path.basename(edition)), `${JSON.stringify(summary)}\n[]\n[]\n[]\n[]`);
  expect(readNotes(folder, edition)).toBeNull();
});
