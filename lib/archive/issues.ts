import type { Language } from '../site.ts';
import { type Archive, text } from './database.ts';

/** An issue is of a month or a day, by which it is known: `2017-04`, `2017-04-13`. */

/** The months and days that have published stories in a language; a month is followed by its days. */
export function issueKeys(archive: Archive, language: Language): string[] {
  const days = archive
    .all(
      `SELECT DISTINCT date(epoch / 1000.0, 'unixepoch') AS day FROM stories
       WHERE published = 1 AND language = ? ORDER BY day`,
      language,
    )
    .map((row) => text(row, 'day'));
  return [...Map.groupBy(days, (day) => day.slice(0, 7))].flatMap(([month, ofMonth]) => [month, ...ofMonth]);
}

/** A book, or a paper to print. */
export type IssueForm = 'epub' | 'pdf';

export type Issue = { key: string; form: IssueForm };

/** What the file of an issue is called. */
export function issueFile(key: string, form: IssueForm): string {
  return `naba-${key}.${form}`;
}

/** The issue whose file is called so, or null; it may have no stories. */
export function issueOfFile(name: string): Issue | null {
  const [, key, form] = /^naba-(\d{4}-\d{2}(?:-\d{2})?)\.(epub|pdf)$/.exec(name) ?? [];
  return key !== undefined && (form === 'epub' || form === 'pdf') ? { key, form } : null;
}

/** `/archive/2017/04/naba-2017-04-13.epub`. */
export function hrefOfIssue(key: string, form: IssueForm): string {
  const [year, month] = key.split('-');
  return `/archive/${year}/${month}/${issueFile(key, form)}`;
}
