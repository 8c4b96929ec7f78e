import { existsSync } from 'node:fs';
import { startAhead } from '../archive/worker-threads.ts';
import { site } from '../site.ts';
import { deskReaderScript } from './desk-reader-script.ts';
import { keepCompiled } from './keep-compiled.ts';
import { readOptions } from './options.ts';

/**
 * `npm run check -- [paths] [--fix] [--json|--sarif] [--lang ar|en] [--rules]`: everything that would stop a build, what a build
 * would warn of, and the copy rules, for all files or those at or below the paths.
 */
const options = readOptions(process.argv.slice(2));
if ('error' in options) {
  process.stderr.write(`${options.error}\n`);
  process.exitCode = 1;
} else {
  // Imported afterwards: what was before is not kept.
  keepCompiled();
  if (options.rules) {
    const { ruleTable } = await import('./report/rule-table.ts');
    process.stdout.write(ruleTable(options.language));
  } else {
    // The first check reads every file.
    if (!existsSync(site.deskArchiveFile)) startAhead(deskReaderScript);
    const { runCheck } = await import('./run-check.ts');
    process.exitCode = await runCheck(options);
  }
}
