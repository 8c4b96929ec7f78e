import type { Lockfile } from './lockfile.ts';

/** How many packages there are: those that package.json names, and with all that these need, on every platform together. */
export function packageCounts({ packages }: Lockfile): {
  production: { named: number; all: number };
  development: { named: number; all: number };
} {
  const { '': root, ...others } = packages;
  const entries = Object.values(others);
  const size = (list: Record<string, string> | undefined): number => Object.keys(list ?? {}).length;
  return {
    production: {
      named: size(root?.dependencies) + size(root?.optionalDependencies),
      all: entries.filter(({ dev }) => !dev).length,
    },
    development: { named: size(root?.devDependencies), all: entries.filter(({ dev }) => dev).length },
  };
}
