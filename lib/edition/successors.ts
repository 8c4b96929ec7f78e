import path from 'node:path';

/** By what a story is known again at another address. */
export type StoryTrace = {
  /** Address below `/articles/`. */
  path: string;
  title: string;
  /** First paragraph. */
  opening: string;
};

/** Shorter openings may be anybody's. */
const shortestOpening = 40;

/** The strongest sign first. */
const signs: ((trace: StoryTrace) => string | null)[] = [
  ({ title }) => title,
  ({ path: address }) => path.posix.basename(address),
  ({ opening }) => (opening.length < shortestOpening ? null : opening),
];

/**
 * Finds the story that took the place of one that is gone: of the same headline, else in a file of the same name, else with the
 * same opening. A sign that several share says nothing.
 */
export function successorFinder<Trace extends StoryTrace>(
  candidates: readonly Trace[],
): (gone: StoryTrace) => Trace | null {
  const indexes = signs.map((sign) => ({ sign, traces: Map.groupBy(candidates, sign) }));
  return (gone) => {
    for (const { sign, traces } of indexes) {
      const value = sign(gone);
      const [first, ...others] = (value !== null && traces.get(value)) || [];
      if (first && others.length === 0) return first;
    }
    return null;
  };
}
