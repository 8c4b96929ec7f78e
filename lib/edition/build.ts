import { Archive } from '../archive/database.ts';
import { storyPaths } from '../archive/stories.ts';
import { site } from '../site.ts';
import { settingsProblems } from './announce/announce-settings.ts';
import { buildEdition, type EditionReport } from './build-edition.ts';
import { BuildFailure } from './build-failure.ts';
import { currentEdition, removeUnfinished } from './edition-folder.ts';
import { readNotes } from './edition-notes.ts';
import { goneAddresses, reportGoneAddresses } from './gone-addresses.ts';
import { buildLock, busyMessage } from './lock.ts';
import { hashOfCode, hashOfEdition, hashOfTemplates } from './made-of.ts';
import { prepare, reportProblems } from './prepare.ts';

/** `npm run build`: brings `edition/current/` up to date with the folder of articles, or says why it cannot. */
const started = performance.now();
const addressesShown = 12;

const settings = settingsProblems(site);
if (settings.length > 0) fail(settings.join('\n'));
const lock = buildLock(site.editionDir);
if (!lock) fail(busyMessage);
removeUnfinished(site.editionDir);
const last = currentEdition(site.editionDir);
const notes = readNotes(site.editionDir, last);

const now = Date.now();
const archive = Archive.create(site.archiveFile);
const { parsed, kept, removed, problems } = prepare(archive, now);
if (problems.length > 0) {
  reportProblems(problems);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  fail(`${count} to mend in ${site.articlesDir}; the last edition stays as it is.`);
}
say(`Stories: ${storyPaths(archive).length} (files read ${parsed}, unchanged ${kept}, removed ${removed}).`);
const code = hashOfCode();
const templates = hashOfTemplates(code);
const madeOf = hashOfEdition(archive, templates, now);
if (notes?.madeOf === madeOf) {
  report({ rendered: 0, kept: notes.pages, removed: 0, changed: [], warnings: [] });
} else {
  reportGoneAddresses(goneAddresses(archive, last));
  try {
    const made = await buildEdition(archive, { last, notes }, code, { templates, madeOf });
    report(made);
    const more = made.changed.length > addressesShown ? ['…'] : [];
    const shown = [...made.changed.slice(0, addressesShown), ...more].join(' ');
    say(
      `Changed for readers: ${made.changed.length === 0 ? 'nothing' : `${made.changed.length} pages: ${shown}`}`,
    );
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    process.stderr.write(error.detail);
    fail(`${error.message}; the last edition stays as it is.`);
  }
}
archive.close();
lock.release();

function report({ rendered, kept: same, removed: gone, warnings }: EditionReport): void {
  for (const warning of warnings) say(warning);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(
    `Pages: ${rendered} rendered, ${same} kept, ${gone} removed, in ${seconds} s → ${site.editionDir}/current`,
  );
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
