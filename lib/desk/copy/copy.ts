import type { Language } from '../../site.ts';
import type { Finding } from '../rules/rule.ts';

/** What a stretch of copy is: a field of the front matter by its name, or a block of the body. */
export type BlockKind = 'paragraph' | 'heading' | 'cell' | 'alt' | 'figure' | (string & {});

/** A stretch of copy that readers see as one: rules look at it alone. */
export type Block = {
  kind: BlockKind;
  /** Offset of its first unit in the file. */
  start: number;
  /** As the file holds it, unit by unit, with `mask` in place of whatever is no copy: marks, addresses, code. */
  text: string;
};

/** Stands for one unit of the file that is no copy (U+FFFC, «object replacement character»). */
export const mask = '\uFFFC';

/** A link or picture of the body, and the offset at which it begins. */
export type Pointer = { url: string; start: number; end: number };

/** A file as the copy desk sees it. Offsets are UTF-16 units of `source`. */
export type Copy = {
  kind: 'story' | 'topic';
  /** As the editor knows it. */
  file: string;
  /** A story's path or a topic's slug. */
  address: string;
  language: Language;
  /** The file with line feeds, without a byte-order mark; letters as they were written. */
  source: string;
  blocks: Block[];
  links: Pointer[];
  pictures: (Pointer & { alt: string })[];
  /** Stretches that no correction may touch, in order. */
  kept: { start: number; end: number }[];
  /** Front matter as YAML gives it. */
  fields: Readonly<Record<string, unknown>>;
  /** Offset at which a field's value begins; that of the file where it has none. */
  offsetOf(path: readonly PropertyKey[]): number;
  /** What rules that look at a file alone find in it, by the rule's id, where they have looked. */
  found?: Readonly<Record<string, readonly Finding[]>>;
};
