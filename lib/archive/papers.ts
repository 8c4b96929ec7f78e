import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import path from 'node:path';
import { type Archive, number, text } from './database.ts';
import { issueFile, issueOfFile } from './issues.ts';
import { changedAt } from './picture-beside.ts';

/**
 * Printed papers that editors publish: in the folder of articles `_papers/naba-2017-04.pdf`, of a month, or `naba-2017-04-13.pdf`, of a
 * day. A build takes them into the edition; it prints none, since that needs a browser.
 */

/** Where papers are published. @param folder of articles */
export function papersFolder(folder: string): string {
  // «turbopackIgnore» as in lib/site.ts.
  return path.join(/* turbopackIgnore: true */ folder, '_papers');
}

/** Where a published paper lies. @param folder of articles @param key a day (`2017-04-13`) or a month (`2017-04`) */
export function paperFile(folder: string, key: string): string {
  return path.join(papersFolder(folder), issueFile(key, 'pdf'));
}

type FoundPaper = { name: string; key: string; modified: number };

/** What lies in the folder of papers: those that are taken, by day or month, and the names of all else. */
export function foundPapers(folder: string): { papers: FoundPaper[]; strays: string[] } {
  const papers: FoundPaper[] = [];
  const strays: string[] = [];
  for (const name of namesIn(papersFolder(folder))) {
    const paper = paperOf(folder, name);
    if (paper) papers.push(paper);
    else strays.push(name);
  }
  return { papers, strays };
}

/** A plain PDF of a paper's name; no link, of itself or its folder, may lead the build elsewhere. */
function paperOf(folder: string, name: string): FoundPaper | null {
  const issue = issueOfFile(name);
  if (issue?.form !== 'pdf') return null;
  const file = paperFile(folder, issue.key);
  const modified = changedAt(folder, file);
  return modified !== null && isPdf(file) ? { name, key: issue.key, modified } : null;
}

/** Brings what the archive knows of papers up to date; a file whose time is known is not read. */
export function refreshPapers(archive: Archive, folder: string): void {
  const known = new Map(
    archive
      .all('SELECT key, modified FROM papers')
      .map((row) => [text(row, 'key'), number(row, 'modified')] as const),
  );
  for (const { key, modified } of foundPapers(folder).papers) {
    if (known.get(key) !== modified) {
      const hash = createHash('sha256')
        .update(readFileSync(paperFile(folder, key)))
        .digest('hex');
      archive.run(
        'INSERT OR REPLACE INTO papers (key, modified, hash) VALUES (?, ?, ?)',
        key,
        modified,
        hash,
      );
    }
    known.delete(key);
  }
  for (const key of known.keys()) archive.run('DELETE FROM papers WHERE key = ?', key);
}

/** Days and the month whose papers are published. @param month as the archive writes it: `2017-04` */
export function papersOfMonth(archive: Archive, month: string): Set<string> {
  return new Set(
    archive
      .about(`month ${month}`)
      .all('SELECT key FROM papers WHERE substr(key, 1, 7) = ? ORDER BY key', month)
      .map((row) => text(row, 'key')),
  );
}

/** Another text whenever the paper of a day or month is another; null where none is published. */
export function versionOfPaper(archive: Archive, key: string): string | null {
  const row = archive.about(`month ${key.slice(0, 7)}`).first('SELECT hash FROM papers WHERE key = ?', key);
  return row ? text(row, 'hash') : null;
}

/** All days and months whose papers are published, in a stable order. */
export function publishedPapers(archive: Archive): string[] {
  return archive.all('SELECT key FROM papers ORDER BY key').map((row) => text(row, 'key'));
}

/** Names in a folder, in a stable order, but those that systems and programs hide; a folder that does not exist holds nothing. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return [];
    throw error;
  }
}

/** Whether a file says that it is a PDF (ISO 32000-2, 7.5.2). */
function isPdf(file: string): boolean {
  const signature = '%PDF-';
  const start = Buffer.alloc(signature.length);
  const open = openSync(file, 'r');
  try {
    readSync(open, start, 0, start.length, 0);
  } finally {
    closeSync(open);
  }
  return start.toString('latin1') === signature;
}
