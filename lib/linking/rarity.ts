import { weights as fitted, type Weights } from './weights.ts';

/** Rarity moves in steps of so many octaves, so that one more story changes it for few features. */
const octaves = 2;

/**
 * How telling a feature is: the logarithm of how many stories there are for each that has it, in coarse steps and with the
 * number of stories rounded up to a power of four. Nothing for a feature that too many have.
 *
 * @param stories stories in all
 * @returns the rarity of a feature, by the number of stories that have it
 */
export function rarities(stories: number, weights: Weights = fitted): (count: number) => number {
  const all = octavesOf(stories);
  const most = Math.max(2, weights.commonest * roughly(stories));
  return (count) => {
    if (count > most) return 0;
    return Math.max(1, Math.round((all - Math.log2(Math.max(count, 1))) / octaves) * octaves);
  };
}

/** Whether the rarity of every feature is the same among so many stories as among so many others. */
export function haveSameRarities(stories: number, others: number): boolean {
  return octavesOf(stories) === octavesOf(others) && roughly(stories) === roughly(others);
}

/** How often the number of stories, rounded up to a power of four, can be halved. */
export function octavesOf(stories: number): number {
  return octaves * Math.ceil(Math.log2(Math.max(stories, 2)) / octaves);
}

/** The number of stories on a scale of which each step is a fifth more than the last. */
function roughly(stories: number): number {
  return 2 ** (Math.round(4 * Math.log2(Math.max(stories, 2))) / 4);
}
