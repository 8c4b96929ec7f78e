import type { Desk } from '../desk.ts';
import type { Finding, Rule } from '../rules/rule.ts';
import type { Copy } from './copy.ts';

export type Fault = Finding & { rule: Rule };

/** What the rules find in a file, in reading order. A correction that would touch a link, code or an escape is left out. */
export function findFaults(copy: Copy, rules: readonly Rule[], desk: Desk): Fault[] {
  const faults: Fault[] = [];
  for (const rule of rules) {
    if (rule.languages === 'arabic' && copy.language !== 'ar') continue;
    if (copy.kind === 'topic' && !rule.topics) continue;
    for (const { edits, ...finding } of rule.find(copy, desk)) {
      const isFree = edits?.every((edit) =>
        copy.kept.every((kept) => edit.end <= kept.start || edit.start >= kept.end),
      );
      faults.push({ ...finding, rule, ...(isFree && { edits }) });
    }
  }
  return faults.sort((a, b) => a.start - b.start || a.end - b.end);
}
