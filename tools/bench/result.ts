import type { Change } from './contender.ts';
import type { Cost } from './measured-run.ts';

/** What a contender cost at one size; a build that was not measured is missing. */
export type ContenderResult = {
  name: string;
  version: string;
  full: Cost;
  /** Bytes and number of the files that the full build gave readers. */
  bytes: number;
  files: number;
  after: Partial<Record<Change, Cost>>;
};

export type SizeResult = {
  articles: number;
  /** Processes that waited for a processor just before (average of a minute): others' work makes all figures worse. */
  load: number;
  contenders: ContenderResult[];
};

export type BenchResult = {
  machine: { system: string; processors: number; memory: number; node: string };
  seed: string;
  sizes: SizeResult[];
};

/** The cost in the middle: of times the median, of memory the most. */
export function typicalCost(costs: readonly Cost[]): Cost {
  const memory = known(costs.map(({ peakMemory }) => peakMemory));
  const work = known(costs.map(({ processorSeconds }) => processorSeconds));
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    processorSeconds: work.length > 0 ? median(work) : null,
    peakMemory: memory.length > 0 ? Math.max(...memory) : null,
  };
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const middle = sorted.slice(sorted.length % 2 === 1 ? upper : upper - 1, upper + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
