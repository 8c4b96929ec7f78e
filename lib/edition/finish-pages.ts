import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import pMap from 'p-map';
import { addressOfFile } from './address-file.ts';
import type { EditionPlace } from './edition-folder.ts';
import { finishHtml } from './finish-html.ts';
import type { Opened } from './most-opened.ts';
import { withPolicy } from './page-policy.ts';
import { putFile } from './put-file.ts';
import { inOwnThread } from './thread.ts';

/** A file that Next rendered, on its way into an edition. */
export type UnfinishedFile = {
  /** Its place below the edition's folder. */
  name: string;
  /** Where it lies. */
  from: string;
  /** Of a page. */
  opened: Opened;
};

export type FinishTask = { place: EditionPlace; files: readonly UnfinishedFile[] };

/** A file that is in the edition. `bytes`: as `putFile` gives them. */
export type FinishedFile = { address: string; bytes: number | null };

/** A thread takes a third of a second to start, in which so many files are finished without. */
const worthThreads = 300;

/**
 * Puts what Next rendered into an edition, in threads where it is much: beside compressing, one has more to do than a processor can.
 *
 * @param tell is told of each file that is there
 */
export async function finishPages(
  { place, files }: FinishTask,
  tell: (file: FinishedFile) => void,
): Promise<void> {
  const count = files.length < worthThreads ? 1 : availableParallelism();
  if (count === 1) return finishFiles({ place, files }, tell);
  const script = new URL('./finish-pages-thread.ts', import.meta.url);
  const shares = Array.from({ length: count }, (_, share) => ({
    place: { ...place, atOnce: Math.ceil(place.atOnce / count) },
    files: files.filter((__, index) => index % count === share),
  }));
  // Where one fails the others come to their end all the same: the folder is removed next, and nobody may still write there.
  const ends = await Promise.allSettled(
    shares.map((task) => inOwnThread<FinishTask, FinishedFile>(script, task, tell)),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** Puts files that Next rendered into an edition. @param tell is told of each that is there */
export async function finishFiles(
  { place, files }: FinishTask,
  tell: (file: FinishedFile) => void,
): Promise<void> {
  await pMap(
    files,
    async ({ name, from, opened }) => {
      const bytes = await putFile(place, name, finishedForm(name, from), opened);
      tell({ address: addressOfFile(name), bytes });
    },
    { concurrency: place.atOnce },
  );
}

/** What readers get of a file that Next rendered. */
function finishedForm(name: string, rendered: string): Uint8Array | string {
  const bytes = readFileSync(rendered);
  return name.endsWith('.html') ? withPolicy(withoutFramework(bytes)) : bytes;
}

/**
 * As `finishHtml`. Most of a rendered page is cut out, and all that it is cut by is ASCII, which no byte of another letter is: read
 * as Latin 1, and decoded once it is short, it takes a fifth less time.
 */
function withoutFramework(page: Buffer): string {
  return Buffer.from(finishHtml(page.toString('latin1')), 'latin1').toString();
}
