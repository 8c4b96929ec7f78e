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

/** The cost in the middle: of seconds the median, of memory the most. */
export function typicalCost(costs: readonly Cost[]): Cost {
  const seconds = costs.map((cost) => cost.seconds).sort((a, b) => a - b);
  const upper = Math.floor(seconds.length / 2);
  const middle = seconds.slice(seconds.length % 2 === 1 ? upper : upper - 1, upper + 1);
  const memory = costs.flatMap(({ peakMemory }) => (peakMemory === null ? [] : [peakMemory]));
  return {
    seconds: middle.reduce((sum, value) => sum + value, 0) / middle.length,
    peakMemory: memory.length > 0 ? Math.max(...memory) : null,
  };
}
