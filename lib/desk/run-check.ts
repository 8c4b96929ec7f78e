import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Archive } from '../archive/database.ts';
import { shownPath } from '../archive/shown-path.ts';
import { storyPaths } from '../archive/stories.ts';
import { type StoryFile, storyFiles } from '../archive/story-files.ts';
import { readFile } from '../article/read-file.ts';
import { currentEdition } from '../edition/edition-folder.ts';
import { goneAddresses } from '../edition/gone-addresses.ts';
import { findProblems } from '../edition/prepare.ts';
import { site } from '../site.ts';
import { CopyCache } from './copy/copy-cache.ts';
import { decodeCopy, encodeLike } from './copy/file-form.ts';
import { fixCopy } from './copy/fix-copy.ts';
import { type Desk, openDesk } from './desk.ts';
import { deskReader } from './desk-reader.ts';
import { openDictionary } from './dictionary.ts';
import type { CheckOptions } from './options.ts';
import { copyRemarks, goneRemark, problemRemarks } from './report/find-remarks.ts';
import { jsonReport } from './report/json-report.ts';
import { inReadingOrder } from './report/remark.ts';
import { sarifReport } from './report/sarif-report.ts';
import { textReport } from './report/text-report.ts';
import { wordDiff } from './report/word-diff.ts';
import { rules } from './rules/all-rules.ts';

const words = {
  ar: {
    absent: (name: string) => `${name}: لا ملف ولا مجلد بهذا الاسم.`,
    clean: 'لا شيء يحتاج إلى إصلاح هناك.',
    cleanAll: (stories: number) => `لا شيء يحتاج إلى إصلاح؛ عدد الأخبار التي ستُنشر: ${stories}.`,
  },
  en: {
    absent: (name: string) => `${name}: there is no such file or folder.`,
    clean: 'Nothing to mend there.',
    cleanAll: (stories: number) => `Nothing to mend; ${stories} stories would be published.`,
  },
};

/**
 * Checks, corrects if that is asked for, and reports. It looks at an archive of its own: a build under way reads the other.
 *
 * @returns the exit code: 1 where something is wrong beyond doubt
 */
export async function runCheck({ paths, fix, form, language }: CheckOptions): Promise<number> {
  const asked = paths.map((name) => ({ name, absolute: path.resolve(name) }));
  const isAsked = (file: string): boolean =>
    asked.length === 0 || asked.some(({ absolute }) => isAt(file, absolute));

  const archive = Archive.create(site.deskArchiveFile);
  const cache = new CopyCache(site.copyCache);
  const reader = deskReader((copy) => cache.keep(copy));
  let problems = findProblems(archive, Date.now(), reader);
  const dictionary = await openDictionary(site.dictionaryCache);
  const desk = openDesk(archive, { dictionary, folder: site.articlesDir, siteUrl: site.url });
  const files = storyFiles(site.articlesDir).filter(({ file }) => isAsked(file));
  if (fix && mendFiles(files, desk, form === 'text')) problems = findProblems(archive, Date.now(), reader);
  const copy = files.flatMap((file) => copyRemarks(file, desk, cache));
  cache.close();
  const gone = goneAddresses(archive, currentEdition(site.editionDir));
  const stories = storyPaths(archive).length;
  archive.close();

  const remarks = inReadingOrder([
    ...problemRemarks(problems.filter(({ file }) => isAsked(file))),
    ...gone.filter(({ files }) => files.some(isAsked)).map(goneRemark),
    ...copy,
  ]);
  const unknown = asked.filter(
    ({ absolute }) =>
      !existsSync(absolute) && !gone.some(({ files }) => files.some((file) => isAt(file, absolute))),
  );
  for (const { name } of unknown) process.stderr.write(`${words[language].absent(name)}\n`);

  if (form === 'json') process.stdout.write(jsonReport(remarks, language));
  else if (form === 'sarif') process.stdout.write(sarifReport(remarks, language));
  else if (remarks.length > 0) process.stdout.write(textReport(remarks, language));
  else if (unknown.length === 0)
    process.stdout.write(`${asked.length > 0 ? words[language].clean : words[language].cleanAll(stories)}\n`);
  return unknown.length > 0 || remarks.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** Corrects what is certain. @returns whether any file was changed */
function mendFiles(files: readonly StoryFile[], desk: Desk, show: boolean): boolean {
  let changed = false;
  for (const { kind, file, address } of files) {
    const bytes = readFile(file);
    const text = decodeCopy(bytes);
    if (text === null) continue;
    const mended = fixCopy({ kind, file, address, text }, rules, desk).text;
    if (mended === text) continue;
    writeFileSync(file, encodeLike(bytes, mended));
    if (show) process.stdout.write(wordDiff(shownPath(file), text, mended));
    changed = true;
  }
  return changed;
}

/** Whether a file is what a path names or lies below it. */
function isAt(file: string, absolute: string): boolean {
  const resolved = path.resolve(file);
  return resolved === absolute || resolved.startsWith(`${absolute}${path.sep}`);
}
