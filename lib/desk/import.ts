import { readImportOptions } from './import/import-options.ts';
import { runImport } from './import/run-import.ts';

/** `npm run import -- FILE… [--again] [--lang ar|en]`: copy in whatever form it came becomes drafts beside the stories. */
const options = readImportOptions(process.argv.slice(2));
if ('error' in options) {
  process.stderr.write(`${options.error}\n`);
  process.exitCode = 1;
} else process.exitCode = await runImport(options);
