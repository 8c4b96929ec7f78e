import type { Block, Copy } from '../../lib/desk/copy/copy.ts';
import { type CopyFile, readCopy } from '../../lib/desk/copy/read-copy.ts';
import type { Edit } from '../../lib/desk/rules/rule.ts';
import { Chance } from '../bench/archive/chance.ts';
import { faultKinds } from './fault-kinds.ts';
import type { ForeignNames } from './foreign-names.ts';

/** A fault that was put into a story. */
export type SeededFault = {
  kind: string;
  file: string;
  /** From 1. No other fault stands on the line. */
  line: number;
  rules: readonly string[];
  was: string;
  now: string;
};

/** Where slips are made: what a writer types, not what machines read. */
const typed = new Set(['title', 'summary', 'paragraph', 'heading', 'cell']);

type Way = { kind: (typeof faultKinds)[number]; file: CopyFile; line: number; edit: Edit };

/**
 * Puts faults into stories, so many of each kind, always the same for the same stories and seed. No line holds two, and no story two
 * of one kind while there are others.
 */
export function seedFaults(
  stories: readonly CopyFile[],
  names: ForeignNames,
  { each, seed }: { each: number; seed: string },
): { stories: CopyFile[]; faults: SeededFault[] } {
  const ways = faultKinds.map((kind) => ({ kind, ways: [] as Way[] }));
  for (const file of stories) {
    const copy = readCopy(file);
    if (copy?.language !== 'ar') continue;
    const isKept = ({ start, end }: Edit): boolean =>
      copy.kept.some((kept) => kept.start < end && start < kept.end);
    for (const block of copy.blocks.filter(({ kind }) => typed.has(kind))) {
      for (const one of ways) {
        const chance = new Chance(seed, one.kind.id, file.address, block.start);
        for (const edit of one.kind.ways(block, chance, names)) {
          const placed = inFile(block, edit);
          if (!isKept(placed) && canBeRead(copy, placed))
            one.ways.push({ kind: one.kind, file, line: lineOf(copy.source, placed.start), edit: placed });
        }
      }
    }
  }
  const chosen: Way[] = [];
  const taken = new Set<string>();
  // The rarest kind chooses first.
  for (const { kind, ways: all } of [...ways].sort((a, b) => a.ways.length - b.ways.length)) {
    const mixed = new Chance(seed, kind.id).some(all, all.length);
    const stories = new Set<string>();
    const mine: Way[] = [];
    for (const again of [false, true]) {
      for (const way of mixed) {
        const line = `${way.file.address}:${way.line}`;
        if (mine.length === each) break;
        if (taken.has(line) || (stories.has(way.file.address) && !again)) continue;
        taken.add(line);
        stories.add(way.file.address);
        mine.push(way);
      }
    }
    chosen.push(...mine);
  }
  return {
    stories: stories.map((file) => ({ ...file, text: applied(file, chosen) })),
    faults: chosen.map(({ kind, file, line, edit }) => ({
      kind: kind.id,
      file: file.file,
      line,
      rules: kind.rules,
      was: file.text.slice(edit.start, edit.end),
      now: edit.text,
    })),
  };
}

/** A quotation mark that opens a value is YAML, and the parser's to report. */
function canBeRead({ source }: Copy, { start, text }: Edit): boolean {
  return !(
    text.startsWith('"') && /^[\w-]+: $/m.test(source.slice(source.lastIndexOf('\n', start - 1) + 1, start))
  );
}

function inFile({ start }: Block, edit: Edit): Edit {
  return { start: start + edit.start, end: start + edit.end, text: edit.text };
}

function lineOf(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}

function applied(file: CopyFile, ways: readonly Way[]): string {
  const edits = ways.filter((way) => way.file === file).sort((a, b) => b.edit.start - a.edit.start);
  return edits.reduce(
    (text, { edit }) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
    file.text,
  );
}
