import type { Desk } from '../desk.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { Copy } from './copy.ts';

export type Fault = Finding & { rule: Rule };

/** What the rules find in a file, in reading order. A correction that would touch a link, code or an escape is left out. */
export function findFaults(copy: Copy, rules: readonly Rule[], desk: Desk): Fault[] {
  const faults: Fault[] = [];
  for (const rule of rules) {
    if (!appliesTo(rule, copy)) continue;
    for (const { edits, ...finding } of findingsOf(rule, copy, desk)) {
      const isFree = edits?.every((edit) =>
        copy.kept.every((kept) => edit.end <= kept.start || edit.start >= kept.end),
      );
      faults.push({ ...finding, rule, ...(isFree && { edits }) });
    }
  }
  return faults.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What those of the rules find that look at a file alone, as a copy keeps it. */
export function findAlone(copy: Copy, rules: readonly Rule[]): NonNullable<Copy['found']> {
  const found: Record<string, Finding[]> = {};
  for (const rule of rules) {
    if (rule.asks !== 'file' || !appliesTo(rule, copy)) continue;
    const findings = [...rule.find(copy)];
    if (findings.length > 0) found[rule.id] = findings;
  }
  return found;
}

function appliesTo({ languages, topics }: Rule, { language, kind }: Copy): boolean {
  return (languages === 'any' || language === 'ar') && (topics || kind === 'story');
}

function findingsOf(rule: Rule, copy: Copy, desk: Desk): Iterable<Finding> {
  if (rule.asks === 'desk') return rule.find(copy, desk);
  return copy.found ? (copy.found[rule.id] ?? []) : rule.find(copy);
}
