import type { Desk } from '../desk.ts';
import type { Edit, Rule } from '../rules/rule.ts';
import { type Fault, findFaults } from './find-faults.ts';
import { type CopyFile, readCopy } from './read-copy.ts';

/** A correction may uncover another; none of the rules needs as many rounds as this. */
const mostRounds = 6;

/**
 * Makes every correction that is certain, until there is none left to make.
 *
 * @returns the file's text, and what remains for a person
 */
export function fixCopy(
  file: CopyFile,
  rules: readonly Rule[],
  desk: Desk,
): { text: string; faults: Fault[] } {
  let text = file.text;
  for (let round = 0; ; round += 1) {
    const copy = readCopy({ ...file, text });
    if (!copy) return { text, faults: [] };
    const faults = findFaults(copy, rules, desk);
    const edits = apartFromEachOther(faults.flatMap((fault) => fault.edits ?? []));
    const next = round < mostRounds ? applyEdits(copy.source, edits) : copy.source;
    if (next === copy.source || !readCopy({ ...file, text: next })) return { text: copy.source, faults };
    text = next;
  }
}

/** Of edits that meet, the first; the others have their turn in the next round. */
function apartFromEachOther(edits: readonly Edit[]): Edit[] {
  const chosen: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = chosen.at(-1);
    if (!last || edit.start >= last.end) chosen.push(edit);
  }
  return chosen;
}

function applyEdits(source: string, edits: readonly Edit[]): string {
  let text = '';
  let position = 0;
  for (const edit of edits) {
    text += source.slice(position, edit.start) + edit.text;
    position = edit.end;
  }
  return text + source.slice(position);
}
