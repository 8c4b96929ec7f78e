import { parseArgs } from 'node:util';
import { site } from '../site.ts';
import { busyCode, busyMessage } from './lock.ts';
import { noProgress, writtenProgress } from './progress.ts';
import { type BuildReport, runBuild } from './run-build.ts';

/**
 * `npm run build`: brings `edition/current/` up to date with the folder of articles, or says why it cannot. `--json`: the result
 * for programs; `--quiet`: nothing unless something changed.
 */

const { json, quiet } = options();
const outcome = await runBuild(json || quiet ? noProgress : writtenProgress(process.stderr));
switch (outcome.kind) {
  case 'built':
    if (json) process.stdout.write(`${JSON.stringify(outcome.report)}\n`);
    else if (!quiet || isNews(outcome.report)) process.stdout.write(summary(outcome.report));
    break;
  case 'busy':
    end(busyCode, busyMessage);
    break;
  case 'refused': {
    const { length } = outcome.problems;
    const count = length === 1 ? '1 problem' : `${length} problems`;
    end(1, ...outcome.problems, `${count} to mend in ${site.articlesDir}; the last edition stays as it is.`);
    break;
  }
  case 'failed':
    end(1, outcome.detail.trimEnd(), `${outcome.message}; the last edition stays as it is.`);
}

/** Whether there is something to tell who did not ask for this build. */
function isNews({ rendered, warnings }: BuildReport): boolean {
  return rendered > 0 || warnings.length > 0;
}

/** What a build did, on one screen. */
function summary(report: BuildReport): string {
  const { stories, filesRead, filesGone, rendered, kept, removed, bytes, changed, warnings, seconds } =
    report;
  const shown = changed.slice(0, addressesShown());
  const more = changed.length - shown.length;
  return [
    ...warnings,
    `Stories: ${stories} published (files read ${filesRead}, gone ${filesGone}).`,
    `Pages: ${rendered} rendered, ${kept} kept, ${removed} removed; ${Math.ceil(bytes / 1024)} KB new.`,
    changed.length === 0 ? 'Readers see nothing changed.' : `Readers see ${changed.length} pages changed:`,
    ...shown.map((address) => `  ${address}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
    `Done in ${seconds.toFixed(1)} s → ${site.editionDir}/current`,
    '',
  ].join('\n');
}

/** So many that the summary fits on the screen. */
function addressesShown(): number {
  const otherLines = 12;
  return Math.max(8, (process.stdout.rows ?? 24) - otherLines);
}

function options(): { json: boolean; quiet: boolean } {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({ options: { json: flag, quiet: flag } }).values;
  } catch (error) {
    return end(1, error instanceof Error ? error.message : String(error));
  }
}

function end(code: number, ...lines: string[]): never {
  process.stderr.write(
    lines
      .filter((line) => line !== '')
      .map((line) => `${line}\n`)
      .join(''),
  );
  process.exit(code);
}
