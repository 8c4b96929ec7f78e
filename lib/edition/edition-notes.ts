import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Inputs } from '../archive/inputs.ts';
import { notesFile } from './edition-folder.ts';

/**
 * What is noted of an edition in a line: hashes as `lib/edition/made-of.ts` gives them, the pages that `lib/edition/most-opened.ts` told,
 * and how many it has.
 */
export type EditionSummary = { templates: string; madeOf: string; mostOpened: string[]; pages: number };

/** Raised whenever the form of the notes changes: those of another form are none. */
const form = 4;

export type EditionNotes = EditionSummary & {
  /** What each file asked of the archive. Read when it is needed: it is as long as the edition. */
  inputs(): Inputs;
};

/** What is noted of an edition, or null where nothing is. @param edition its folder */
export function readNotes(editionDir: string, edition: string | null): EditionNotes | null {
  const file = edition && notesFile(editionDir, path.basename(edition));
  if (!file || !existsSync(file)) return null;
  const notes = readFileSync(file, 'utf8');
  const end = notes.indexOf('\n');
  const { form: written, ...summary }: EditionSummary & { form?: number } = JSON.parse(notes.slice(0, end));
  return written !== form ? null : { ...summary, inputs: () => Inputs.parse(notes.slice(end + 1)) };
}

/** Notes what an edition is made of. @param name the edition's */
export function writeNotes(editionDir: string, name: string, summary: EditionSummary, inputs: Inputs): void {
  writeFileSync(notesFile(editionDir, name), `${JSON.stringify({ form, ...summary })}\n${inputs.toString()}`);
}
