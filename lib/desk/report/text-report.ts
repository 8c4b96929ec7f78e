import { printable } from '../../article/problem.ts';
import type { ReportLanguage } from '../options.ts';
import type { Remark } from './remark.ts';

/** More of one file than a person mends before checking it again would only hide what is wrong with the others. */
const mostOfFile = 50;

const more = {
  ar: (file: string, count: number) => `${file}  … و${count} غيرها، وهي كلها في --json.\n`,
  en: (file: string, count: number) => `${file}  … and ${count} more; --json has them all.\n`,
};

/**
 * `file:line:column  rule  message`, a line a remark, in the form that editors and terminals turn into a link. Where a file has too
 * many, its errors come before its warnings, and how many were left out is said.
 *
 * @param remarks in reading order
 */
export function textReport(remarks: readonly Remark[], language: ReportLanguage): string {
  const files = new Map<string, Remark[]>();
  for (const remark of remarks) {
    const ofFile = files.get(remark.file);
    if (ofFile) ofFile.push(remark);
    else files.set(remark.file, [remark]);
  }
  return [...files].map(([file, ofFile]) => reportOf(file, ofFile, language)).join('');
}

function reportOf(file: string, remarks: readonly Remark[], language: ReportLanguage): string {
  const byWeight = [
    ...remarks.filter(({ severity }) => severity === 'error'),
    ...remarks.filter(({ severity }) => severity !== 'error'),
  ];
  const shown = new Set(byWeight.slice(0, mostOfFile));
  const lines = remarks
    .filter((remark) => shown.has(remark))
    .map(
      ({ line, column, rule, message }) =>
        `${file}:${line}:${column}  ${rule}  ${printable(message[language])}\n`,
    );
  if (remarks.length > shown.size) lines.push(more[language](file, remarks.length - shown.size));
  return lines.join('');
}
