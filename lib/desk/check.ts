import { readOptions } from './options.ts';
import { ruleTable } from './report/rule-table.ts';
import { runCheck } from './run-check.ts';

/**
 * `npm run check -- [paths] [--fix] [--json|--sarif] [--lang ar|en] [--rules]`: everything that would stop a build, what a build
 * would warn of, and the copy rules, for all files or those at or below the paths.
 */
const options = readOptions(process.argv.slice(2));
if ('error' in options) {
  process.stderr.write(`${options.error}\n`);
  process.exitCode = 1;
} else if (options.rules) process.stdout.write(ruleTable(options.language));
else process.exitCode = await runCheck(options);
