import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../article/problem.ts';
import { readFile } from '../article/read-file.ts';
import { checkAll, checkTranslations } from './checked.ts';
import { type Archive, number, text } from './database.ts';
import { parserFingerprint } from './parser-fingerprint.ts';
import { changedAt } from './picture-beside.ts';
import { forgetSearchIndex } from './search-index.ts';
import { removeFile, type StoredFile, storeStory, storeTopic } from './store.ts';
import { type StoryFile, storyFiles } from './story-files.ts';

export type RefreshOptions = {
  /** Absolute path of the folder of articles. */
  folder: string;
  /** Stories dated later than this moment (epoch milliseconds) stay unpublished. */
  now: number;
  /** Publishes drafts and the future too: the editors' preview. */
  preview: boolean;
  /** Is told of each file that is to be opened, before it is. */
  onChange?: () => void;
};

export type RefreshReport = {
  /** Files read again because they, or the pictures beside them, changed. */
  parsed: number;
  kept: number;
  removed: number;
  /** Problems of single files; those that show only beside other stories come from `crossProblems`. */
  problems: Problem[];
};

/**
 * Brings the archive up to date with the folder. A file whose size and time are known is not opened; one whose bytes are
 * known is not parsed. A file with problems keeps them in the archive, so that they are reported until it is mended.
 */
export function refresh(
  archive: Archive,
  { folder, now, preview, onChange = () => {} }: RefreshOptions,
): RefreshReport {
  const files = storyFiles(folder);
  const report: RefreshReport = { parsed: 0, kept: 0, removed: 0, problems: [] };
  archive.transaction(() => {
    forgetOtherParsers(archive);
    const known = knownFiles(archive);
    for (const file of files) {
      const stored = known.get(file.file);
      known.delete(file.file);
      const isKnown = stored !== undefined && isUnchanged(file, stored, folder);
      if (!isKnown) onChange();
      if (isKnown) report.kept += 1;
      else if (readAgain(archive, file, folder, stored)) report.parsed += 1;
      else report.kept += 1;
    }
    for (const { file } of known.values()) removeFile(archive, file);
    if (known.size > 0) checkAll(archive);
    // Once for all: it looks at every story.
    else if (report.parsed > 0) checkTranslations(archive);
    report.removed = known.size;
    archive.run(
      'UPDATE stories SET published = (? OR (draft = 0 AND epoch <= ?)) WHERE published <> (? OR (draft = 0 AND epoch <= ?))',
      Number(preview),
      now,
      Number(preview),
      now,
    );
  });
  for (const row of archive.all("SELECT problems FROM files WHERE problems <> '[]'")) {
    const problems: Problem[] = JSON.parse(text(row, 'problems'));
    report.problems.push(...problems);
  }
  return report;
}

/** What the parser made is worth nothing to another parser. */
function forgetOtherParsers(archive: Archive): void {
  const fingerprint = parserFingerprint();
  const known = archive.first("SELECT value FROM facts WHERE name = 'parser'");
  if (known && text(known, 'value') === fingerprint) return;
  for (const table of ['files', 'stories', 'topics', 'vectors', 'postings', 'related'])
    archive.run(`DELETE FROM ${table}`);
  forgetSearchIndex(archive);
  archive.run("INSERT OR REPLACE INTO facts VALUES ('parser', ?)", fingerprint);
}

function knownFiles(archive: Archive): Map<string, StoredFile> {
  const rows = archive.all('SELECT file, modified, size, hash, beside FROM files');
  return new Map(
    rows.map((row) => {
      const beside: StoredFile['beside'] = JSON.parse(text(row, 'beside'));
      const file = text(row, 'file');
      return [
        file,
        {
          file,
          modified: number(row, 'modified'),
          size: number(row, 'size'),
          hash: text(row, 'hash'),
          beside,
        },
      ];
    }),
  );
}

function isUnchanged({ file }: StoryFile, stored: StoredFile, folder: string): boolean {
  const { mtimeMs, size } = statSync(file);
  return mtimeMs === stored.modified && size === stored.size && picturesUnchanged(file, stored, folder);
}

/** A picture that came, went or changed since changes what is wrong with the story. */
function picturesUnchanged(file: string, { beside }: StoredFile, folder: string): boolean {
  const names = Object.entries(beside);
  return names.every(([name, changed]) => changedAt(folder, path.join(path.dirname(file), name)) === changed);
}

/** @returns whether the file had to be parsed. */
function readAgain(
  archive: Archive,
  file: StoryFile,
  folder: string,
  stored: StoredFile | undefined,
): boolean {
  const { mtimeMs, size } = statSync(file.file);
  const bytes = readFile(file.file);
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (stored?.hash === hash && picturesUnchanged(file.file, stored, folder)) {
    archive.run('UPDATE files SET modified = ?, size = ? WHERE file = ?', mtimeMs, size, file.file);
    return false;
  }
  const stat = { file: file.file, modified: mtimeMs, size, hash };
  if (file.kind === 'topic') storeTopic(archive, file, bytes, stat);
  else storeStory(archive, file, bytes, stat, folder);
  return true;
}
