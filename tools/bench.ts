import { benchBuilds } from './bench/builds.ts';
import { type Options, readOptions, usage } from './bench/options.ts';
import { benchPages } from './bench/pages.ts';

/** `npm run bench`: figures, which it reports and does not judge; the budgets are tested in e2e/pages/budgets.spec.ts. */
const options = optionsOf(process.argv.slice(2));
if (options?.what === 'pages') await benchPages();
else if (options) await benchBuilds(options);

function optionsOf(args: string[]): Options | null {
  try {
    return readOptions(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exitCode = 1;
    return null;
  }
}
