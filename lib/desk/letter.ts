import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatDays } from '../arabic/dates.ts';
import { counted, nouns } from '../arabic/plural.ts';
import { Archive } from '../archive/database.ts';
import { findProblems, reportProblems } from '../edition/prepare.ts';
import { site } from '../site.ts';
import { deskReader } from './desk-reader.ts';
import { weekBefore, weekOf } from './letter/iso-week.ts';
import { weekLetter } from './letter/letter.ts';
import { help, type LetterOptions, readLetterOptions } from './letter/options.ts';
import { weekNews } from './letter/week-news.ts';

/** `npm run letter -- [--week 2017-W15] [--out FILE] [--help]`: the news of a week as a letter, a file that mail programs open. */
const options = readLetterOptions(process.argv.slice(2));
if (options === 'help') process.stdout.write(help);
else if ('problem' in options) fail(options.problem);
else await writeLetter(options);

/** It looks at the desk's archive, as `npm run check` does: a build under way reads the other. */
async function writeLetter({ week, out }: LetterOptions): Promise<void> {
  const asked = week ?? weekBefore(weekOf(Date.now()));
  const archive = Archive.create(site.deskArchiveFile);
  const problems = findProblems(archive, Date.now(), deskReader());
  const news = problems.length === 0 ? weekNews(archive, asked) : null;
  archive.close();
  if (problems.length > 0) {
    reportProblems(problems);
    return fail('في الأخبار ما يمنع نشرها: أصلحه أولًا.');
  }
  if (!news)
    return fail(`لا أخبار في الأسبوع ${asked.name}، ${formatDays(asked.start, asked.end - 1, 'ar')}.`);
  const { bytes, form } = await weekLetter(news);
  const file = out ?? `letter-${asked.name}.eml`;
  try {
    writeFileSync(path.resolve(file), bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`تعذرت كتابة الرسالة: ${reason}`);
  }
  const size = Math.ceil(bytes.length / 1024);
  process.stdout.write(`${file}: ${counted(news.count, nouns.story)}، ${size} كيلوبايت.\n`);
  if (!form.summaries)
    process.stderr.write('تنبيه: أخبار الأسبوع كثيرة، فالرسالة تذكر عناوينها من دون مقدماتها.\n');
  if (Number.isFinite(form.perSection))
    process.stderr.write(
      `تنبيه: تذكر الرسالة من كل قسم أحدث أخباره، وعددها ${form.perSection} على الأكثر.\n`,
    );
  if (new URL(site.url).hostname === 'localhost')
    process.stderr.write(
      `تنبيه: روابط الرسالة تبدأ بـ ${site.url}. اذكر عنوان الموقع في SITE_URL قبل إرسالها.\n`,
    );
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
