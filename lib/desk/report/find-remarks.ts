import { shownPath } from '../../archive/shown-path.ts';
import type { StoryFile } from '../../archive/story-files.ts';
import type { Problem } from '../../article/problem.ts';
import { readFile } from '../../article/read-file.ts';
import type { GoneAddress } from '../../edition/gone-addresses.ts';
import type { CopyCache } from '../copy/copy-cache.ts';
import { decodeCopy } from '../copy/file-form.ts';
import { findFaults } from '../copy/find-faults.ts';
import type { Desk } from '../desk.ts';
import { problemInArabic } from '../problem-in-arabic.ts';
import { rules } from '../rules/all-rules.ts';
import { buildRule, faultRemarks, goneRule, problemRemark, type Remark } from './remark.ts';

/** What stops the build. */
export function problemRemarks(problems: readonly Problem[]): Remark[] {
  return problems.map((problem) =>
    problemRemark(problem, { ar: problemInArabic(problem.message), en: problem.message }, buildRule, 'error'),
  );
}

/** What the copy rules find in a file; nothing in one that cannot be read, of which the parser says what is wrong. */
export function copyRemarks({ kind, file, address }: StoryFile, desk: Desk, cache: CopyCache): Remark[] {
  const text = decodeCopy(readFile(file));
  const copy = text === null ? null : cache.read({ kind, file, address, text });
  return copy ? faultRemarks(shownPath(file), copy.source, findFaults(copy, rules, desk)) : [];
}

/** An address that the next edition would no longer answer. */
export function goneRemark({ files: [file = ''], warning }: GoneAddress): Remark {
  const [, where, line = '1', column = '1', message = warning] =
    /^([^\n]*?):(\d+):(\d+) (.*)$/su.exec(warning) ?? [];
  const problem = { file: where ?? file, line: Number(line), column: Number(column), message };
  return problemRemark(problem, { ar: problemInArabic(message), en: message }, goneRule, 'warning');
}
