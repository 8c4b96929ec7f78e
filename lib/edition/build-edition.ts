import path from 'node:path';
import type { Archive } from '../archive/database.ts';
import { Inputs } from '../archive/inputs.ts';
import { site } from '../site.ts';
import { fileOfAddress, isMarkdown, isPage, storyOfMarkdown } from './address-file.ts';
import { machineFailure } from './build-failure.ts';
import { type EditionChanges, writeChanges } from './edition-changes.ts';
import { currentEdition, newEdition, prepareSpares } from './edition-folder.ts';
import type { EditionNotes, EditionSummary } from './edition-notes.ts';
import { finishEdition } from './finish-edition.ts';
import { goneAddresses } from './gone-addresses.ts';
import { linkFiles, linkLast, removeFiles } from './link-edition.ts';
import { MostOpened } from './most-opened.ts';
import type { Renderer } from './next-build.ts';
import type { Progress } from './progress.ts';
import { removeAside } from './remove-aside.ts';
import { type Kept, nothingKept, type RenderedEdition, renderEdition } from './render-edition.ts';
import { spares, takeSpare } from './spare-editions.ts';

export type EditionOptions = {
  /** Folder of the last edition, and what is noted of it; null where there is none. */
  last: string | null;
  notes: EditionNotes | null;
  renderer: Renderer;
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
  { last, notes, renderer, summary, progress, atOnce }: EditionOptions,
): Promise<EditionReport> {
  const place = { edition: newEdition(site.editionDir), last, atOnce };
  let before = new Inputs();
  let from: string | null = null;
  const look = (): Kept => {
    before = notes?.inputs() ?? before;
    if (last === null || notes?.templates !== summary.templates) return nothingKept;
    from = path.basename(last);
    return {
      before,
      kept: before.unchanged(archive),
      link: () => takeLast(last, place.edition, [...before.addresses]),
    };
  };
  const opened = new MostOpened(summary.mostOpened, notes?.mostOpened);
  const edition = await renderEdition(archive, place, { renderer, shard: null, look, opened, progress });
  edition.inputs.mark(archive);
  progress.step('Checking the edition');
  const addresses = [...before.addresses];
  const stories = notes ? addresses.filter(isMarkdown).map(storyOfMarkdown) : undefined;
  const gone = goneAddresses(archive, last, stories).map(({ warning }) => warning);
  const report = reportOf(edition, summary, addresses);
  progress.step('Preparing the next edition');
  await prepareNext(changesOf(edition, addresses, from));
  await edition.removed;
  return { ...report, warnings: [...gone, ...report.warnings] };
}

/** Brings the files of the last edition into the folder of the new one, which is empty. @throws {BrokenEdition} where one lacks */
async function takeLast(last: string, to: string, addresses: readonly string[]): Promise<void> {
  const differences = takeSpare(site.editionDir, path.basename(last), to);
  if (!differences) {
    void removeAside(spares(site.editionDir).map(({ folder }) => folder));
    return linkLast({ from: last, to, addresses });
  }
  removeFiles(to, [...Array.from(differences.addresses, fileOfAddress), ...differences.others]);
  const has = new Set(addresses);
  linkFiles(
    last,
    to,
    [...differences.addresses].filter((address) => has.has(address)),
  );
}

/** Readers have the edition by now: should this fail, as on a full disk, the next one takes longer, and that is all. */
async function prepareNext(changes: EditionChanges): Promise<void> {
  const name = path.basename(currentEdition(site.editionDir) ?? '');
  try {
    writeChanges(site.editionDir, name, changes);
    if (changes.from === null) await prepareSpares(site.editionDir, name);
  } catch (error) {
    if (!machineFailure(error)) throw error;
  }
}

function changesOf(
  { addresses, taken, others }: RenderedEdition,
  before: readonly string[],
  from: string | null,
): EditionChanges {
  const changed = [...addresses].filter((address) => !taken.has(address));
  const gone = before.filter((address) => !addresses.has(address));
  return { from, changed: from === null ? [] : [...changed, ...gone], others };
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
