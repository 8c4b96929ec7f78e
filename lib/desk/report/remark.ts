import { compareProblems, type Problem } from '../../article/problem.ts';
import type { Fault } from '../copy/find-faults.ts';
import { lineStarts, positionAt } from '../copy/line-starts.ts';
import type { Message, Rule } from '../rules/rule.ts';

/** A line of the report. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export type Remark = {
  file: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  rule: string;
  severity: Rule['severity'];
  message: Message;
};

/** The rule of whatever stops the build. */
export const buildRule = 'build';
/** The rule of addresses that the next edition would no longer answer. */
export const goneRule = 'gone-address';

export function faultRemarks(file: string, source: string, faults: readonly Fault[]): Remark[] {
  const starts = lineStarts(source);
  return faults.map(({ start, end, rule, message }) => {
    const [from, to] = [positionAt(starts, start), positionAt(starts, end)];
    return {
      file,
      ...from,
      endLine: to.line,
      endColumn: to.column,
      rule: rule.id,
      severity: rule.severity,
      message,
    };
  });
}

export function problemRemark(
  { file, line, column }: Problem,
  message: Message,
  rule: string,
  severity: Rule['severity'],
): Remark {
  return { file, line, column, endLine: line, endColumn: column, rule, severity, message };
}

/** In the order in which a person reads. */
export function inReadingOrder(remarks: readonly Remark[]): Remark[] {
  return [...remarks].sort((a, b) => {
    const place = (one: Remark): Problem => ({ ...one, message: '' });
    return compareProblems(place(a), place(b)) || (a.rule < b.rule ? -1 : Number(a.rule > b.rule));
  });
}
