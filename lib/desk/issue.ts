import { writeFileSync } from 'node:fs';
import { counted, nouns } from '../arabic/plural.ts';
import { Archive } from '../archive/database.ts';
import { prepare, reportProblems } from '../edition/prepare.ts';
import { makePaper } from '../paper/make-paper.ts';
import { site } from '../site.ts';
import { type IssueOptions, readIssueOptions, usage } from './issue/options.ts';

/**
 * `npm run issue -- --date 2017-04-13 | --month 2017-04 | --story world-cup-2022 [--out FILE]`: a day's, a month's or a running
 * story's paper as a PDF. It looks at an archive of its own: a build under way reads the other.
 */
const options = readIssueOptions(process.argv.slice(2));
if ('problem' in options) fail(options.problem);
else if ('help' in options) process.stdout.write(`${usage}\n`);
else await issue(options);

async function issue({ subject, out }: IssueOptions): Promise<void> {
  const archive = Archive.create(site.paperArchiveFile);
  const { problems } = prepare(archive, Date.now());
  if (problems.length > 0) {
    reportProblems(problems);
    return fail('لا عدد من أخبار فيها ما يوقف النشر: أصلح ما سبق أولًا.');
  }
  try {
    const paper = await makePaper(archive, subject);
    if (!paper) return fail(nothing(subject));
    writeFileSync(out, paper.pdf);
    const kilobytes = Math.ceil(paper.pdf.length / 1024);
    const stories = counted(paper.stories, nouns.story);
    process.stdout.write(`${out}: ${paper.title}، ${stories}، ${kilobytes} KB.\n`);
  } catch (error) {
    fail(`لم يُطبع العدد: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    archive.close();
  }
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
