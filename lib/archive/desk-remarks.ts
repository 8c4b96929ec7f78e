import { type Archive, text } from './database.ts';

/** What the copy desk says of a place in a file, as the editors' preview shows it. */
export type DeskRemark = {
  /** From 1; columns in UTF-16 units. */
  line: number;
  column: number;
  rule: string;
  severity: 'error' | 'warning';
  /** In Arabic. */
  message: string;
  /** The words that it is about; empty where it is about no words. */
  quote: string;
};

/** `build`: what stops a build; `copy`: what the copy rules say. */
export type RemarkSource = 'build' | 'copy';

/**
 * Notes what is said of a file, in place of what was said before. Nothing of a file that the archive does not know.
 *
 * @param file absolute
 */
export function keepRemarks(
  archive: Archive,
  file: string,
  source: RemarkSource,
  remarks: readonly DeskRemark[],
): void {
  const known = archive.first('SELECT remarks FROM remarks WHERE file = ? AND source = ?', file, source);
  const said = JSON.stringify(remarks);
  if (known && text(known, 'remarks') === said) return;
  archive.run(
    'INSERT OR REPLACE INTO remarks (file, source, remarks) SELECT file, ?, ? FROM files WHERE file = ?',
    source,
    said,
    file,
  );
  markDesk(archive);
}

/** Files of which something is said from a source, absolute. */
export function filesWithRemarks(archive: Archive, source: RemarkSource): string[] {
  return archive
    .all("SELECT file FROM remarks WHERE source = ? AND remarks <> '[]' ORDER BY file", source)
    .map((row) => text(row, 'file'));
}

/** Lets the preview know that it would show something else than before. */
export function markDesk(archive: Archive): void {
  archive.run("INSERT OR REPLACE INTO facts VALUES ('desk', hex(randomblob(8)))");
}

/** Another text whenever the preview would show something else. */
export function deskMark(archive: Archive): string {
  const row = archive.first("SELECT value FROM facts WHERE name = 'desk'");
  return row ? text(row, 'value') : '';
}
