import { parseArgs } from 'node:util';
import { issueFile } from '../../archive/issues.ts';
import { paperFile } from '../../archive/papers.ts';
import type { Subject } from '../../paper/chosen-stories.ts';
import { site } from '../../site.ts';

export type IssueOptions = {
  subject: Subject;
  /** A paper, or a book. */
  form: 'pdf' | 'epub';
  /** Where it is written. */
  out: string;
};

export const usage = `npm run issue -- --date 2017-04-13       عدد يوم
npm run issue -- --month 2017-04         عدد شهر
npm run issue -- --story world-cup-2022  ملف، باسم ملف موضوعه في articles/_topics
  --out FILE   أين يُكتب؛ وإلا ففي المجلد نفسه باسم naba-2017-04-13.pdf. وإن كان الاسم x.epub فهو كتاب إلكتروني
  --publish    يُكتب عدد اليوم أو الشهر في articles/_papers، فينشره البناء التالي في الأرشيف`;

/** Reads what follows `npm run issue --`: what is asked for, that help is, or what is wrong, in Arabic. */
export function readIssueOptions(args: string[]): IssueOptions | { help: true } | { problem: string } {
  const given = readArguments(args);
  if ('problem' in given || 'help' in given) return given;
  const { date, month, story, out, publish } = given;
  const subjects = [
    date === undefined ? null : ({ kind: 'date', date } as const),
    month === undefined ? null : ({ kind: 'month', month } as const),
    story === undefined ? null : ({ kind: 'story', slug: story } as const),
  ].filter((one) => one !== null);
  const [subject] = subjects;
  if (!subject || subjects.length > 1)
    return { problem: `اختر واحدًا: --date أو --month أو --story.\n${usage}` };
  const problem = wrong(subject);
  if (problem !== null) return { problem };
  const name = nameOf(subject);
  if (!publish) return { subject, form: isBook(out) ? 'epub' : 'pdf', out: out ?? issueFile(name, 'pdf') };
  if (out !== undefined || subject.kind === 'story')
    return { problem: `--publish لعدد يوم أو شهر، بلا --out: مكانه معروف.\n${usage}` };
  return { subject, form: 'pdf', out: paperFile(site.articlesDir, name) };
}

function isBook(out: string | undefined): boolean {
  return out?.toLowerCase().endsWith('.epub') ?? false;
}

function wrong(subject: Subject): string | null {
  switch (subject.kind) {
    case 'date':
      return isDay(subject.date) ? null : `${subject.date}: ليس يومًا. اكتبه هكذا: 2017-04-13`;
    case 'month':
      return isDay(`${subject.month}-01`) ? null : `${subject.month}: ليس شهرًا. اكتبه هكذا: 2017-04`;
    case 'story':
      return /^[a-z0-9-]+$/.test(subject.slug)
        ? null
        : `${subject.slug}: ليس اسم موضوع. هو اسم ملفه في articles/_topics، مثل world-cup-2022`;
  }
}

/** A day of the calendar; 30 February is none. */
function isDay(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return false;
  const moment = new Date(`${date}T00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
}

function nameOf(subject: Subject): string {
  switch (subject.kind) {
    case 'date':
      return subject.date;
    case 'month':
      return subject.month;
    case 'story':
      return subject.slug;
  }
}

type Arguments = Partial<Record<'date' | 'month' | 'story' | 'out', string>> & { publish: boolean };

function readArguments(args: string[]): Arguments | { help: true } | { problem: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        date: { type: 'string' },
        month: { type: 'string' },
        story: { type: 'string' },
        out: { type: 'string' },
        publish: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const { help, ...given } = values;
    return help ? { help } : given;
  } catch {
    return { problem: `خيار غير معروف، أو خيار بلا قيمة.\n${usage}` };
  }
}
