import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Archive } from '../../archive/database.ts';
import { refresh } from '../../archive/refresh.ts';
import { storyIndex } from '../../archive/story-index.ts';
import { topics } from '../../archive/topics.ts';
import { printable } from '../../article/problem.ts';
import { resolveReadAlso } from '../../linking/read-also.ts';
import { site } from '../../site.ts';
import { deskReader } from '../desk-reader.ts';
import { problemInArabic } from '../problem-in-arabic.ts';
import { writeDraft } from '../write-draft.ts';
import { importCopy, problemOfDraft } from './import-copy.ts';
import type { ImportOptions } from './import-options.ts';
import { importWords } from './import-words.ts';
import { knownStories } from './known-stories.ts';
import type { LeftOut, Refusal } from './manuscript.ts';
import { ManuscriptReader } from './manuscript-reader.ts';

/** A page that holds its own pictures is a tenth of this. */
const mostBytes = 64 * 1024 * 1024;

/** What is left out is shown so far: enough to know it again. */
const shownUnits = 300;

/** What became of a file. */
type Outcome =
  | { draft: string; missing: ('title' | 'date')[]; leftOut: LeftOut[] }
  | { known: string }
  | { problem: string };

/**
 * Imports files one after another, and says of each on a line what became of it; a fault in one does not stop the others. It looks
 * at an archive of its own, as the check does: a build under way reads the other.
 *
 * @returns the exit code: 1 where a file could not be imported, 2 where nothing else is wrong than that stories are there already
 */
export async function runImport({ files, again, language }: ImportOptions): Promise<number> {
  const words = importWords[language];
  const archive = Archive.create(site.deskArchiveFile);
  refresh(archive, {
    folder: site.articlesDir,
    now: Date.now(),
    preview: site.preview,
    reader: deskReader(),
  });
  const index = storyIndex(archive);
  const newsroom = {
    topics: topics(archive),
    resolves: (target: string) => 'path' in resolveReadAlso(target, index, site.url),
  };
  const known = knownStories(archive, site.articlesDir);
  const reader = new ManuscriptReader();

  const importFile = async (file: string): Promise<Outcome> => {
    const bytes = bytesOf(file);
    if ('refused' in bytes) return { problem: words.refused[bytes.refused] };
    const reading = await reader.read(bytes.read);
    if ('refused' in reading) return { problem: words.refused[reading.refused] };
    const copy = importCopy(reading.manuscript, newsroom);
    const problem = problemOfDraft(copy);
    if (problem !== null) return { problem: language === 'ar' ? problemInArabic(problem) : problem };
    const there = again ? null : known.fileOf(copy.text);
    if (there !== null) return { known: path.relative(process.cwd(), there) };
    const { date, leftOut } = reading.manuscript;
    const year = date?.certain ? Number(date.text.slice(0, 4)) : new Date().getUTCFullYear();
    const draft = writeDraft(site.articlesDir, year, copy.name, copy.markdown);
    known.add(path.resolve(draft), copy.text);
    return { draft, missing: copy.missing, leftOut };
  };

  /** Trees too deep to be written, and folders that may not be. */
  const problemOf = (error: unknown): Outcome => {
    if (error instanceof RangeError) return { problem: words.refused.deep };
    if (error instanceof Error && 'code' in error) return { problem: words.unwritable(String(error.code)) };
    throw error;
  };

  let faults = 0;
  let twins = 0;
  for (const name of files) {
    const file = printable(name);
    const outcome = await importFile(name).catch(problemOf);
    if ('draft' in outcome) {
      process.stdout.write(`${file}: ${words.written(outcome.draft, outcome.missing)}\n`);
      for (const { kind, text } of outcome.leftOut)
        process.stdout.write(`  ${words.leftOut[kind](shown(text))}\n`);
    } else if ('known' in outcome) {
      twins += 1;
      process.stderr.write(`${file}: ${words.known(outcome.known)}\n`);
    } else {
      faults += 1;
      process.stderr.write(`${file}: ${outcome.problem}\n`);
    }
  }
  await reader.close();
  archive.close();
  return faults > 0 ? 1 : twins > 0 ? 2 : 0;
}

function bytesOf(file: string): { read: Uint8Array } | { refused: Refusal } {
  try {
    const stat = statSync(file);
    if (!stat.isFile()) return { refused: 'folder' };
    if (stat.size > mostBytes) return { refused: 'huge' };
    return { read: readFileSync(file) };
  } catch {
    return { refused: 'absent' };
  }
}

/** A foreign text on a line of a terminal. */
function shown(text: string): string {
  const line = printable(text.replace(/\s+/g, ' ').trim());
  return line.length > shownUnits ? `${line.slice(0, shownUnits)}…` : line;
}
