import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Archive } from '../../archive/database.ts';
import { filesByChange } from '../../archive/desk-files.ts';
import {
  type DeskRemark,
  filesWithRemarks,
  keepRemarks,
  markDesk,
  type RemarkSource,
} from '../../archive/desk-remarks.ts';
import { storyFiles } from '../../archive/story-files.ts';
import { printable } from '../../article/problem.ts';
import { readFile } from '../../article/read-file.ts';
import { currentEdition } from '../../edition/edition-folder.ts';
import { goneAddresses } from '../../edition/gone-addresses.ts';
import { prepare, reportProblems } from '../../edition/prepare.ts';
import { site } from '../../site.ts';
import { CopyCache } from '../copy/copy-cache.ts';
import { decodeCopy } from '../copy/file-form.ts';
import { openDesk } from '../desk.ts';
import type { Dictionary } from '../dictionary.ts';
import { copyRemarks, goneRemark, problemRemarks } from '../report/find-remarks.ts';
import { inReadingOrder, type Remark } from '../report/remark.ts';
import { quotesOf } from './quote.ts';

/**
 * Keeps the preview's archive up to date with the folder, and in it what the copy desk says of each file, for the pages to show.
 */
export class DeskWatch {
  readonly #archive: Archive;
  readonly #dictionary: Dictionary;
  /** Of several looks that are asked for, the last alone goes on to the end. */
  #round = 0;
  #looked: Promise<void> = Promise.resolve();

  /** @param archive open for writing */
  constructor(archive: Archive, dictionary: Dictionary) {
    this.#archive = archive;
    this.#dictionary = dictionary;
  }

  /**
   * Reads what changed, and lets the desk look at all files, those changed last first: one story tells of another. Whoever
   * looks again before the end takes over.
   */
  look(): Promise<void> {
    this.#round += 1;
    const round = this.#round;
    this.#looked = this.#looked.then(() => this.#lookAround(round)).catch(report);
    return this.#looked;
  }

  /** Ends a look that is under way. */
  async stop(): Promise<void> {
    this.#round += 1;
    await this.#looked;
  }

  async #lookAround(round: number): Promise<void> {
    if (round !== this.#round) return;
    const { problems } = prepare(this.#archive, Date.now());
    reportProblems(problems);
    this.#keepProblems(problemRemarks(problems));
    markDesk(this.#archive);

    const desk = openDesk(this.#archive, {
      dictionary: this.#dictionary,
      folder: site.articlesDir,
      siteUrl: site.url,
    });
    const gone = goneAddresses(this.#archive, currentEdition(site.editionDir)).map(goneRemark);
    const files = new Map(storyFiles(site.articlesDir).map((file) => [file.file, file]));
    const cache = new CopyCache(site.copyCache);
    try {
      for (const name of filesByChange(this.#archive)) {
        const file = files.get(name);
        if (!file) continue;
        const ofFile = gone.filter((remark) => path.resolve(remark.file) === name);
        this.#keep(name, 'copy', inReadingOrder([...ofFile, ...copyRemarks(file, desk, cache)]));
        await setImmediate();
        if (round !== this.#round) return;
      }
    } finally {
      cache.close();
    }
  }

  /** What stops a build is known of all files at once. */
  #keepProblems(remarks: readonly Remark[]): void {
    const byFile = Map.groupBy(remarks, ({ file }) => path.resolve(file));
    for (const file of filesWithRemarks(this.#archive, 'build')) {
      if (!byFile.has(file)) keepRemarks(this.#archive, file, 'build', []);
    }
    for (const [file, found] of byFile) this.#keep(file, 'build', found);
  }

  #keep(file: string, source: RemarkSource, remarks: readonly Remark[]): void {
    keepRemarks(this.#archive, file, source, remarks.length === 0 ? [] : shown(file, remarks));
  }
}

function shown(file: string, remarks: readonly Remark[]): DeskRemark[] {
  const quote = quotesOf(decodeCopy(readFile(file)) ?? '');
  return remarks.map((remark) => {
    const { line, column, rule, severity, message } = remark;
    return { line, column, rule, severity, message: printable(message.ar), quote: quote(remark) };
  });
}

/** The preview goes on, and the next save has the desk look again: so does a file that went while it was looked at. */
function report(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  const reason = printable(error instanceof Error ? error.message : String(error));
  process.stderr.write(`The desk could not look at all files: ${reason}\n`);
}
