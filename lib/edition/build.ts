import { parseArgs } from 'node:util';
import type { Shard } from '../archive/render-plan.ts';
import { complain, type SummaryOptions, sayOutcome } from './build-summary.ts';
import { parseShard } from './edition-part.ts';
import { noProgress, writtenProgress } from './progress.ts';
import { runBuild } from './run-build.ts';

/**
 * `npm run build`: brings `edition/current/` up to date with the folder of articles, or says why it cannot. `--json`: the result
 * for programs; `--quiet`: nothing unless something changed; `--shard 2/4`: one machine's part, for `npm run merge`.
 */
const chosen = options();
if (chosen) {
  const { json, quiet, shard } = chosen;
  const progress = json || quiet ? noProgress : writtenProgress(process.stderr);
  process.exitCode = sayOutcome(await runBuild(progress, shard), { json, quiet });
} else {
  process.exitCode = 1;
}

/** @returns null once it has said what is wrong with them */
function options(): (SummaryOptions & { shard: Shard | null }) | null {
  const flag = { type: 'boolean', default: false } as const;
  try {
    const { values } = parseArgs({ options: { json: flag, quiet: flag, shard: { type: 'string' } } });
    const shard = values.shard === undefined ? null : parseShard(values.shard);
    if (values.shard === undefined || shard) return { ...values, shard };
    complain(`--shard ${values.shard} is no part: say 1/4 for the first of four machines.`);
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error));
  }
  return null;
}
