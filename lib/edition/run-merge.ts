import { site } from '../site.ts';
import { reportOf } from './build-edition.ts';
import { BuildFailure } from './build-failure.ts';
import { currentEdition, newEdition } from './edition-folder.ts';
import { readNotes } from './edition-notes.ts';
import { readPart } from './edition-part.ts';
import { mergeParts } from './merge-parts.ts';
import type { Progress } from './progress.ts';
import { type BuildOutcome, filesAtOnce, whileLocked } from './run-build.ts';

/** Makes an edition of parts, each in a folder, and shows it to readers. Needs no articles: the parts hold all. */
export function runMerge(folders: readonly string[], progress: Progress): Promise<BuildOutcome> {
  return whileLocked(progress, async () => {
    const started = performance.now();
    progress.step('Merging parts');
    const last = currentEdition(site.editionDir);
    const parts = folders.map((folder) => {
      const part = readPart(folder);
      if (!part) throw new BuildFailure(`${folder} holds no part of an edition`);
      return part;
    });
    const edition = await mergeParts(parts, {
      edition: newEdition(site.editionDir),
      last,
      atOnce: filesAtOnce,
    });
    const [first] = parts;
    if (!first) throw new BuildFailure('There are no parts to merge');
    const before = readNotes(site.editionDir, last)?.inputs().addresses ?? [];
    const made = reportOf(edition, first.summary, [...before]);
    return { kind: 'built', report: { ...made, files: null, seconds: (performance.now() - started) / 1000 } };
  });
}
