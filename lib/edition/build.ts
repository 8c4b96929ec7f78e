import { Archive } from '../archive/database.ts';
import { storyPaths } from '../archive/stories.ts';
import { site } from '../site.ts';
import { settingsProblems } from './announce/announce-settings.ts';
import { changedPages } from './changed-pages.ts';
import { currentEdition, pagesOf, removeUnfinished } from './edition-folder.ts';
import { goneAddresses, reportGoneAddresses } from './gone-addresses.ts';
import { buildLock, busyMessage } from './lock.ts';
import { madeOf, notedMadeOf, noteMadeOf } from './made-of.ts';
import { runNext } from './next.ts';
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
const before = pagesOf(last);

const now = Date.now();
const archive = Archive.create(site.archiveFile);
const { parsed, kept, removed, problems } = prepare(archive, now);
const stories = storyPaths(archive).length;
const goneFromLast = goneAddresses(archive, last);
const parts = madeOf(archive, now);
archive.close();

if (problems.length > 0) {
  reportProblems(problems);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  fail(`${count} to mend in ${site.articlesDir}; the last edition stays as it is.`);
}
reportGoneAddresses(goneFromLast);
say(`Stories: ${stories} (files read ${parsed}, unchanged ${kept}, removed ${removed}).`);

if (notedMadeOf(site.editionDir, last) === parts) {
  report({ rendered: 0, kept: before.size, gone: 0 });
} else {
  const { code, output } = await runNext(['build']);
  if (code !== 0) {
    process.stderr.write(output);
    fail('The pages could not be rendered; the last edition stays as it is.');
  }
  const edition = currentEdition(site.editionDir);
  const after = pagesOf(edition);
  const gone = [...before].filter((page) => !after.has(page)).length;
  if (edition) noteMadeOf(site.editionDir, edition, parts);
  report({ rendered: after.size, kept: 0, gone });
  const changed = changedPages(last, edition, after);
  const more = changed.length > addressesShown ? ['…'] : [];
  const shown = [...changed.slice(0, addressesShown), ...more].join(' ');
  say(`Changed for readers: ${changed.length === 0 ? 'nothing' : `${changed.length} pages: ${shown}`}`);
}
lock.release();

function report({ rendered, kept: same, gone }: { rendered: number; kept: number; gone: number }): void {
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
