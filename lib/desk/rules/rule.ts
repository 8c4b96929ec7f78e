import type { Copy } from '../copy/copy.ts';
import type { Desk } from '../desk.ts';

export type Message = { ar: string; en: string };

/** Something in a file that a rule holds to be wrong. Offsets are those of the file. */
export type Finding = {
  start: number;
  end: number;
  message: Message;
  /** What makes it right, where that is certain. */
  edits?: readonly Edit[];
};

/** Puts a text in place of a stretch of the file. */
export type Edit = { start: number; end: number; text: string };

/** A story for a rule's tests: its body, or fields of its front matter and its address beside it. */
export type Example = string | { fields: Record<string, string>; body?: string; address?: string };

/** What rules of either kind have. */
type RuleBase = {
  id: string;
  /** An error is wrong beyond doubt and must be mended; of a warning an editor is the judge. */
  severity: 'error' | 'warning';
  /** `arabic`: for stories in Arabic; `any`: for all. */
  languages: 'arabic' | 'any';
  /** Whether it looks at topics too. */
  topics: boolean;
  /** A line of the table of rules. */
  says: Message;
  /** Each is found by the rule; where `fixed` is given, it is what `--fix` makes of the body. */
  bad: readonly (Example | { body: string; fixed: string })[];
  /** In none of them does the rule find anything. */
  good: readonly Example[];
};

/** A rule that looks at a file alone: what it finds is kept with the file (`CopyCache`). */
export type FileRule = RuleBase & { asks: 'file'; find(copy: Copy): Iterable<Finding> };

/** A rule that asks what the desk knows beyond the file, which changes with other files. */
export type DeskRule = RuleBase & { asks: 'desk'; find(copy: Copy, desk: Desk): Iterable<Finding> };

export type Rule = FileRule | DeskRule;
