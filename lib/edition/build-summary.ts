import { site } from '../site.ts';
import { busyCode, busyMessage } from './lock.ts';
import type { BuildOutcome, BuildReport } from './run-build.ts';

export type SummaryOptions = {
  /** The result for programs. */
  json: boolean;
  /** Nothing unless something changed. */
  quiet: boolean;
};

/** Says what came of a build. @returns the exit code */
export function sayOutcome(outcome: BuildOutcome, { json, quiet }: SummaryOptions): number {
  switch (outcome.kind) {
    case 'built':
      if (json) process.stdout.write(`${JSON.stringify(outcome.report)}\n`);
      else if (!quiet || isNews(outcome.report)) process.stdout.write(summary(outcome.report));
      return 0;
    case 'part':
      process.stdout.write(`Part ${outcome.part} is in ${outcome.folder}\n`);
      return 0;
    case 'busy':
      complain(busyMessage);
      return busyCode;
    case 'refused': {
      const { length } = outcome.problems;
      const count = length === 1 ? '1 problem' : `${length} problems`;
      complain(
        ...outcome.problems,
        `${count} to mend in ${site.articlesDir}; the last edition stays as it is.`,
      );
      return 1;
    }
    case 'failed':
      complain(outcome.detail.trimEnd(), `${outcome.message}; the last edition stays as it is.`);
      return 1;
  }
}

/** Whether there is something to tell who did not ask for this build. */
function isNews({ rendered, warnings }: BuildReport): boolean {
  return rendered > 0 || warnings.length > 0;
}

/** What a build did, on one screen. */
function summary(report: BuildReport): string {
  const { stories, files, rendered, kept, removed, bytes, changed, warnings, seconds } = report;
  const shown = changed.slice(0, addressesShown());
  const more = changed.length - shown.length;
  const read = files ? ` (files read ${files.read}, gone ${files.gone})` : '';
  return [
    ...warnings,
    `Stories: ${stories} published${read}.`,
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

/** Tells people what went wrong. */
export function complain(...lines: string[]): void {
  for (const line of lines) if (line !== '') process.stderr.write(`${line}\n`);
}
