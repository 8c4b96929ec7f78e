import type { Archive } from '../archive/database.ts';
import { Inputs } from '../archive/inputs.ts';
import { site } from '../site.ts';
import { isMarkdown, isPage, storyOfMarkdown } from './address-file.ts';
import { discardedEditions, newEdition } from './edition-folder.ts';
import type { EditionNotes, EditionSummary } from './edition-notes.ts';
import { finishEdition } from './finish-edition.ts';
import { goneAddresses } from './gone-addresses.ts';
import { linkLast } from './link-edition.ts';
import type { Progress } from './progress.ts';
import { type Kept, nothingKept, type RenderedEdition, renderEdition } from './render-edition.ts';

export type EditionOptions = {
  /** Folder of the last edition, and what is noted of it; null where there is none. */
  last: string | null;
  notes: EditionNotes | null;
  /** As `hashOfCode` gives it. */
  code: string;
  summary: Omit<EditionSummary, 'pages'>;
  progress: Progress;
  /** Files under way at once. */
  atOnce: number;
};

export type EditionReport = {
  /** Published stories. */
  stories: number;
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
  { last, notes, code, summary, progress, atOnce }: EditionOptions,
): Promise<EditionReport> {
  const place = { edition: newEdition(site.editionDir), last, atOnce };
  let before = new Inputs();
  const look = (): Kept => {
    before = notes?.inputs() ?? before;
    if (last === null || notes?.templates !== summary.templates) return nothingKept;
    const addresses = [...before.addresses];
    const linked = linkLast({
      from: last,
      to: place.edition,
      addresses,
      discarded: discardedEditions(site.editionDir),
    });
    // Awaited once it is known what is kept; a failure until then is for whoever awaits it.
    linked.catch(() => {});
    const kept = before.unchanged(archive);
    return { before, kept, linked };
  };
  const edition = await renderEdition(archive, place, { code, shard: null, look, progress });
  edition.inputs.mark(archive);
  progress.step('Checking the edition');
  const addresses = [...before.addresses];
  const stories = notes ? addresses.filter(isMarkdown).map(storyOfMarkdown) : undefined;
  const gone = goneAddresses(archive, last, stories).map(({ warning }) => warning);
  const report = reportOf(edition, summary, addresses);
  return { ...report, warnings: [...gone, ...report.warnings] };
}

/**
 * Checks an edition, shows it to readers, and tells what is new in it.
 *
 * @param before addresses of the last edition's files
 * @throws {BuildFailure} if it is not whole
 */
export function reportOf(
  edition: RenderedEdition,
  summary: Omit<EditionSummary, 'pages'>,
  before: readonly string[],
): EditionReport {
  const { warnings } = finishEdition(edition, summary);
  const pages = [...edition.addresses].filter(isPage).length;
  const rendered = [...edition.rendered].filter(isPage).length;
  return {
    stories: [...edition.addresses].filter(isMarkdown).length,
    rendered,
    kept: pages - rendered,
    removed: before.filter((address) => isPage(address) && !edition.addresses.has(address)).length,
    changed: edition.fresh.filter(isPage).sort(),
    bytes: edition.bytes,
    warnings,
  };
}
