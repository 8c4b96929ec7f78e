import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { counted, nouns } from '../arabic/plural.ts';
import { Archive } from '../archive/database.ts';
import { shownPath } from '../archive/shown-path.ts';
import { prepare, reportProblems } from '../edition/prepare.ts';
import { makeBook } from '../paper/epub/make-book.ts';
import { makePaper } from '../paper/make-paper.ts';
import { site } from '../site.ts';
import { type IssueOptions, readIssueOptions, usage } from './issue/options.ts';

/**
 * `npm run issue -- --date 2017-04-13 | --month 2017-04 | --story world-cup-2022 [--out FILE | --publish]`: a day's, a month's or a
 * running story's paper as a PDF, or as a book where FILE is called so. It looks at an archive of its own: a build under way reads the
 * other.
 */
const options = readIssueOptions(process.argv.slice(2));
if ('problem' in options) fail(options.problem);
else if ('help' in options) process.stdout.write(`${usage}\n`);
else await issue(options);

async function issue({ subject, form, out }: IssueOptions): Promise<void> {
  const archive = Archive.create(site.paperArchiveFile);
  const { problems } = prepare(archive, Date.now());
  if (problems.length > 0) {
    reportProblems(problems);
    return fail('لا عدد من أخبار فيها ما يوقف النشر: أصلح ما سبق أولًا.');
  }
  try {
    const made = await (form === 'pdf' ? makePaper : makeBook)(archive, subject);
    if (!made) return fail(nothing(subject));
    writeWhole(out, made.bytes);
    const kilobytes = Math.ceil(made.bytes.length / 1024);
    const stories = counted(made.stories, nouns.story);
    process.stdout.write(`${shownPath(out)}: ${made.title}، ${stories}، ${kilobytes} KB.\n`);
  } catch (error) {
    fail(`لم يُصنع العدد: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    archive.close();
  }
}

/** A watch may take up what is published: it never sees half of it. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const folder = path.dirname(file);
  mkdirSync(folder, { recursive: true });
  const unfinished = path.join(folder, `.${path.basename(file)}.${process.pid}`);
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}

function nothing(subject: IssueOptions['subject']): string {
  switch (subject.kind) {
    case 'date':
      return `لا أخبار منشورة في ${subject.date}: لا عدد لهذا اليوم.`;
    case 'month':
      return `لا أخبار منشورة في ${subject.month}: لا عدد لهذا الشهر.`;
    case 'story':
      return `لا أخبار منشورة في الملف ${subject.slug}، أو لا ملف بهذا الاسم.`;
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
