import { readFile } from 'node:fs/promises';
import { archive } from '#lib/archive/edition-archive.ts';
import { type Issue, issueKeys, issueOfFile } from '#lib/archive/issues.ts';
import { paperFile, versionOfPaper } from '#lib/archive/papers.ts';
import { subjectOfIssue } from '#lib/paper/chosen-stories.ts';
import { makeBook } from '#lib/paper/epub/make-book.ts';
import { site } from '#lib/site.ts';

const types = { epub: 'application/epub+zip', pdf: 'application/pdf' };

/** In the preview, what a build puts into an edition: the book of a month or a day, and its paper where one is published. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }) {
  const issue = issueOfFile((await params).file);
  const bytes = issue && (await bytesOf(issue));
  return bytes
    ? new Response(new Uint8Array(bytes), { headers: { 'Content-Type': types[issue.form] } })
    : new Response(null, { status: 404 });
}

async function bytesOf({ key, form }: Issue): Promise<Uint8Array | null> {
  if (!issueKeys(archive(), site.language).includes(key)) return null;
  if (form === 'epub') return (await makeBook(archive(), subjectOfIssue(key)))?.bytes ?? null;
  return versionOfPaper(archive(), key) === null ? null : readFile(paperFile(site.articlesDir, key));
}
