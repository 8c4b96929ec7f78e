import { markChecked } from '../archive/checked.ts';
import { crossProblems } from '../archive/cross-problems.ts';
import type { Archive } from '../archive/database.ts';
import type { StoryReader } from '../archive/read-story-files.ts';
import { type RefreshOptions, type RefreshReport, refresh } from '../archive/refresh.ts';
import { compareProblems, formatProblem, type Problem } from '../article/problem.ts';
import { linkArchive, readAlsoProblems } from '../linking/link-archive.ts';
import { site } from '../site.ts';

/**
 * Reads what changed and ties the stories together, so that pages only have to ask.
 *
 * @param now the moment of the edition, epoch milliseconds: later stories wait
 * @param onChange is told of each file that has to be read
 * @returns every problem of the folder, in reading order; an edition is made only where there is none
 */
export function prepare(archive: Archive, now: number, onChange?: () => void): RefreshReport {
  return inspect(archive, now, { link: linkArchive, onChange });
}

/** As `prepare`, without tying the stories together: what would stop an edition, and no more. */
export function findProblems(archive: Archive, now: number, reader: StoryReader): Problem[] {
  return inspect(archive, now, { link: readAlsoProblems, reader }).problems;
}

function inspect(
  archive: Archive,
  now: number,
  { link, ...rest }: Pick<RefreshOptions, 'reader' | 'onChange'> & { link: typeof linkArchive },
): RefreshReport {
  const report = refresh(archive, { folder: site.articlesDir, now, preview: site.preview, ...rest });
  const problems = [...report.problems, ...crossProblems(archive), ...link(archive, site.url)];
  if (problems.length === 0) markChecked(archive);
  return { ...report, problems: problems.sort(compareProblems) };
}

/** Tells the editor what to mend, a line a problem. */
export function reportProblems(problems: readonly Problem[]): void {
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
}
