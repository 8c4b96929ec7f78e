import type { IndexedStory } from '../archive/search-index.ts';

/** What happened to the stories of an index, whose numbers are their places in the order of time. */
export type StoryChanges = {
  /** The new number of each story by its old one; -1 for those that left, or changed and so arrive again. */
  moves: Int32Array;
  arrived: IndexedStory[];
  /** Stories that are what they were, and have another number. */
  moved: { path: string; number: number }[];
  left: string[];
  /** Those of the stories that had a number before which do not have it now as they were. */
  touched: string[];
};

/** @param states all stories of today, oldest first */
export function storyChanges(
  states: readonly { path: string; state: string }[],
  indexed: readonly IndexedStory[],
): StoryChanges {
  const before = new Map(indexed.map((story) => [story.path, story]));
  const moves = new Int32Array(indexed.length).fill(-1);
  const changes: StoryChanges = { moves, arrived: [], moved: [], left: [], touched: [] };
  for (const [number, { path, state }] of states.entries()) {
    const known = before.get(path);
    before.delete(path);
    if (known?.state === state) moves[known.number] = number;
    else changes.arrived.push({ path, number, state });
    if (known?.state === state && known.number !== number) changes.moved.push({ path, number });
    if (known && (known.state !== state || known.number !== number)) changes.touched.push(path);
  }
  changes.left.push(...before.keys());
  changes.touched.push(...changes.left);
  return changes;
}
