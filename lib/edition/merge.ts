import path from 'node:path';
import { sayOutcome } from './build-summary.ts';
import { writtenProgress } from './progress.ts';
import { runMerge } from './run-merge.ts';

/** `npm run merge -- DIR…`: makes an edition of the parts that `npm run build -- --shard` made on several machines. */
const folders = process.argv.slice(2).map((name) => path.resolve(name));
process.exitCode = sayOutcome(await runMerge(folders, writtenProgress(process.stderr)), {
  json: false,
  quiet: false,
});
