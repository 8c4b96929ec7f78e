import type { Archive } from '../archive/database.ts';
import { Inputs } from '../archive/inputs.ts';
import { site } from '../site.ts';
import { isPage } from './address-file.ts';
import { newEdition } from './edition-folder.ts';
import type { EditionNotes, EditionSummary } from './edition-notes.ts';
import { finishEdition } from './finish-edition.ts';
import type { Progress } from './progress.ts';
import { type Kept, renderEdition } from './render-edition.ts';

/** Files under way at once: enough to keep both cores and zlib's threads busy, few enough to stay small. */
const filesAtOnce = 8;

export type EditionOptions = {
  /** Folder of the last edition, and what is noted of it; null where there is none. */
  last: string | null;
  notes: EditionNotes | null;
  /** As `hashOfCode` gives it. */
  code: string;
  summary: Omit<EditionSummary, 'pages'>;
  progress: Progress;
};

export type EditionReport = {
  /** Pages that Next rendered, that are the last edition's own, and that are gone from it. */
  rendered: number;
  kept: number;
  removed: number;
  /** Addresses of pages that readers see changed or for the first time. */
  changed: string[];
  /** Size of the files that are not the last edition's own, compressed forms included. */
  bytes: number;
  warnings: string[];
};

/**
 * Makes the edition of an archive that was brought up to date, and shows it to readers: files whose questions to the archive get
 * the same answers as for the last edition are taken from there.
 *
 * @throws {BuildFailure} the last edition stays as it is
 */
export async function buildEdition(
  archive: Archive,
  { last, notes, code, summary, progress }: EditionOptions,
): Promise<EditionReport> {
  const place = { edition: newEdition(site.editionDir), last, atOnce: filesAtOnce };
  let before = new Inputs();
  const look = (): Kept => {
    before = notes?.inputs() ?? before;
    const isUsable = last !== null && notes?.templates === summary.templates;
    return { before, kept: isUsable ? before.unchanged(archive) : new Set<string>() };
  };
  const edition = await renderEdition(archive, place, { code, shard: null, look, progress });
  progress.step('Checking the edition');
  const { pages, warnings } = finishEdition(edition, summary);
  const rendered = [...edition.rendered].filter(isPage).length;
  return {
    rendered,
    kept: pages - rendered,
    removed: [...before.addresses].filter((address) => isPage(address) && !edition.addresses.has(address))
      .length,
    changed: edition.fresh.filter(isPage).sort(),
    bytes: edition.bytes,
    warnings,
  };
}
