import { printable } from '../../article/problem.ts';
import type { ReportLanguage } from '../options.ts';
import type { Remark } from './remark.ts';

/** `file:line:column  rule  message`, a line a remark, in the form that editors and terminals turn into a link. */
export function textReport(remarks: readonly Remark[], language: ReportLanguage): string {
  return remarks
    .map(
      ({ file, line, column, rule, message }) =>
        `${file}:${line}:${column}  ${rule}  ${printable(message[language])}\n`,
    )
    .join('');
}
