import type { Problem } from '../article/problem.ts';
import { checkAll } from './checked.ts';
import { type Archive, number, text } from './database.ts';
import { refreshPapers } from './papers.ts';
import { parserFingerprint } from './parser-fingerprint.ts';
import { isUnchanged, type StoredFile } from './read-story-file.ts';
import { pagesReader, type ReadTask, type StoryReader } from './read-story-files.ts';
import { forgetSearchIndex } from './search-index.ts';
import { removeFile, storeContent } from './store.ts';
import { storyFiles } from './story-files.ts';

export type RefreshOptions = {
  /** Absolute path of the folder of articles. */
  folder: string;
  /** Stories dated later than this moment (epoch milliseconds) stay unpublished. */
  now: number;
  /** Publishes drafts and the future too: the editors' preview. */
  preview: boolean;
  /** How files are read; for pages, unless another is given. */
  reader?: StoryReader;
  /** Is told that files are to be opened, before they are. */
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
  { folder, now, preview, reader = pagesReader, onChange = () => {} }: RefreshOptions,
): RefreshReport {
  const files = storyFiles(folder);
  const report: RefreshReport = { parsed: 0, kept: 0, removed: 0, problems: [] };
  archive.transaction(() => {
    forgetOtherParsers(archive, reader);
    const known = knownFiles(archive);
    const tasks: ReadTask[] = [];
    for (const file of files) {
      const stored = known.get(file.file);
      known.delete(file.file);
      if (stored !== undefined && isUnchanged(stored, folder)) continue;
      if (tasks.length === 0) onChange();
      tasks.push({ file, stored });
    }
    for (const content of reader.read(tasks, folder)) {
      storeContent(archive, content);
      if (content.parsed) report.parsed += 1;
    }
    report.kept = files.length - report.parsed;
    for (const { file } of known.values()) removeFile(archive, file);
    if (known.size > 0) checkAll(archive);
    report.removed = known.size;
    if (reader.forPages) refreshPapers(archive, folder);
    publishDue(archive, now, preview);
  });
  for (const row of archive.all("SELECT problems FROM files WHERE problems <> '[]'")) {
    const problems: Problem[] = JSON.parse(text(row, 'problems'));
    report.problems.push(...problems);
  }
  return report;
}

/**
 * Publishes what is due, and takes back what no longer is. A story that was read anew waits again, and an archive is a preview's or a
 * build's alone: only the clock makes one of those that are published wait. Both find theirs by index, not among all stories.
 */
function publishDue(archive: Archive, now: number, preview: boolean): void {
  if (preview) archive.run('UPDATE stories SET published = 1 WHERE published = 0');
  else {
    archive.run('UPDATE stories SET published = 1 WHERE published = 0 AND draft = 0 AND epoch <= ?', now);
    archive.run('UPDATE stories SET published = 0 WHERE published = 1 AND epoch > ?', now);
  }
}

/** What the parser made is worth nothing to another parser. */
function forgetOtherParsers(archive: Archive, { forPages }: StoryReader): void {
  const fingerprint = forPages ? parserFingerprint() : `${parserFingerprint()} without pages`;
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
