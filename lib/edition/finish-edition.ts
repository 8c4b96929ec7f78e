import path from 'node:path';
import { site } from '../site.ts';
import { fileOfAddress, isPage } from './address-file.ts';
import { BuildFailure } from './build-failure.ts';
import { missingFrom, warningsOf } from './check-edition.ts';
import { editionNameOf, publish } from './edition-folder.ts';
import { type EditionSummary, writeNotes } from './edition-notes.ts';
import { filesBelow } from './files-below.ts';
import { hostingFiles } from './hosting/hosting-files.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import type { RenderedEdition } from './render-edition.ts';

export type FinishedEdition = {
  pages: number;
  /** What an editor or developer should know of its pages, a line each. */
  warnings: string[];
};

/**
 * Checks a new edition, writes what hosts need, and shows it to readers.
 *
 * @throws {BuildFailure} if it is not whole
 */
export function finishEdition(
  { folder, inputs, addresses, fresh, taken, common }: RenderedEdition,
  summary: Omit<EditionSummary, 'pages'>,
): FinishedEdition {
  const noted = new Set(inputs.addresses);
  const lacking = [...addresses].filter((address) => !noted.has(address));
  // What was taken from the last edition was looked at then.
  const made = [...addresses].filter((address) => !taken.has(address));
  const [first] = [...lacking, ...missingFrom(folder, made)];
  if (first !== undefined || !common)
    throw new BuildFailure(`The new edition is not whole: it lacks ${first}`);
  const warnings = warningsOf(folder, addresses, fresh);
  const files = Array.from(addresses, fileOfAddress);
  const hosting = hostingFiles({ edition: folder, files: [...files, ...otherFiles(folder)], ...common });
  const pages = [...addresses].filter(isPage).length;
  const name = editionNameOf(new Date());
  writeNotes(site.editionDir, name, { ...summary, pages }, inputs);
  publish(site.editionDir, folder, name);
  writeHosting(site.editionDir, hosting);
  return { pages, warnings };
}

/** Files that have no page's address: those of the search, and what comes with the code. */
function otherFiles(folder: string): string[] {
  return ['search', '_next'].flatMap((part) =>
    filesBelow(path.join(folder, part)).map((file) => `${part}/${file}`),
  );
}
