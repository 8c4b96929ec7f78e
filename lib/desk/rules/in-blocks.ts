import type { Block, Copy } from '../copy/copy.ts';

/** Where a pattern is found in the copy of a file. */
export type Found = { block: Block; match: RegExpExecArray; start: number; end: number };

/** Every place in a file's blocks that a pattern (with the flag g) finds, with offsets of the file. */
export function* inBlocks({ blocks }: Pick<Copy, 'blocks'>, pattern: RegExp): Generator<Found> {
  for (const block of blocks) {
    // In most there is nothing, and all matches cost a copy of the pattern.
    if (block.text.search(pattern) < 0) continue;
    for (const match of block.text.matchAll(pattern)) {
      const start = block.start + match.index;
      yield { block, match, start, end: start + match[0].length };
    }
  }
}
