import type { ReportLanguage } from '../options.ts';
import { rules } from '../rules/all-rules.ts';
import type { Rule } from '../rules/rule.ts';

const heads = {
  ar: ['القاعدة', 'درجتها', 'ما تجده', 'مثال', 'التصحيح الآلي'],
  en: ['rule', 'severity', 'finds', 'example', '`--fix`'],
};
const severities = { ar: { error: 'خطأ', warning: 'تنبيه' }, en: { error: 'error', warning: 'warning' } };

/** The rules as a Markdown table, made of the rules themselves. */
export function ruleTable(language: ReportLanguage): string {
  const rows = rules.map((rule) => [
    rule.id,
    severities[language][rule.severity],
    rule.says[language],
    exampleOf(rule),
    correctionOf(rule),
  ]);
  const head = heads[language];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |\n`).join('');
}

function exampleOf({ bad }: Rule): string {
  const [first = ''] = bad;
  if (typeof first === 'string') return first;
  if ('fixed' in first) return first.body;
  return Object.entries(first.fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join(' ');
}

function correctionOf({ bad }: Rule): string {
  const [first = ''] = bad;
  return typeof first === 'object' && 'fixed' in first ? first.fixed : '';
}

function cell(text: string): string {
  // What cannot be seen is written as its code point, so that the table shows it.
  return text
    .replaceAll('|', '\\|')
    .replace(
      /[\p{Cf}]/gu,
      (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
    .replace(/\n/g, ' ');
}
