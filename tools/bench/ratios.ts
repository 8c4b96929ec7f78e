import type { Change } from './contender.ts';
import type { ContenderResult, SizeResult } from './result.ts';

/** A figure of the summary: how many times as long one build took as another. */
export type Ratio = { name: string; value: number };

/**
 * Puts the newspaper beside the others at each size, and its largest archive beside its smallest. A ratio whose parts were not
 * both measured is left out.
 *
 * @param ours name of the newspaper among the contenders
 */
export function ratios(sizes: readonly SizeResult[], ours: string, hugo: string, next: string): Ratio[] {
  const ordered = sizes.toSorted((a, b) => a.articles - b.articles);
  const [first, last] = [ordered.at(0), ordered.at(-1)];
  const growth =
    first && last && first !== last
      ? (['one new', 'one edited', 'nothing'] as const).map((change) => ({
          name: `${change}: ${size(last)} ÷ ${size(first)}`,
          value: seconds(last, ours, change) / seconds(first, ours, change),
        }))
      : [];
  const beside = ordered.flatMap((one) => [
    {
      name: `one new ÷ ${hugo}, ${size(one)}`,
      value: seconds(one, ours, 'one new') / seconds(one, hugo, 'one new'),
    },
    {
      name: `nothing ÷ ${hugo}, ${size(one)}`,
      value: seconds(one, ours, 'nothing') / seconds(one, hugo, 'nothing'),
    },
    {
      name: `all but cards ÷ ${next}, ${size(one)}`,
      value: seconds(one, ours, 'all but cards') / seconds(one, next, 'full'),
    },
  ]);
  return [...growth, ...beside].filter(({ value }) => Number.isFinite(value));
}

/** Seconds of a build by the clock, or of work, or NaN where they were not measured. */
export function seconds(
  { contenders }: SizeResult,
  name: string,
  build: Change | 'full',
  of: 'seconds' | 'processorSeconds' = 'seconds',
): number {
  const found = contenders.find((contender) => contender.name === name);
  return (found && costOf(found, build)?.[of]) ?? Number.NaN;
}

/** The most bytes that a process held in any of a contender's builds, or null where no build says. */
export function peakMemory({ full, after }: ContenderResult): number | null {
  const peaks = [full, ...Object.values(after)].flatMap((cost) => cost.peakMemory ?? []);
  return peaks.length > 0 ? Math.max(...peaks) : null;
}

function costOf({ full, after }: ContenderResult, build: Change | 'full') {
  return build === 'full' ? full : after[build];
}

function size({ articles }: SizeResult): string {
  return `${articles.toLocaleString('en')} articles`;
}
