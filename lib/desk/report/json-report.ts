import type { ReportLanguage } from '../options.ts';
import type { Remark } from './remark.ts';

/** The remarks as a JSON list. */
export function jsonReport(remarks: readonly Remark[], language: ReportLanguage): string {
  const list = remarks.map((remark) => ({ ...remark, message: remark.message[language] }));
  return `${JSON.stringify(list, null, 2)}\n`;
}
