import { Archive } from '../archive/database.ts';
import { storyPaths } from '../archive/stories.ts';
import { site } from '../site.ts';
import { settingsProblems } from './announce/announce-settings.ts';
import { currentEdition, pagesOf } from './edition-folder.ts';
import { goneAddresses, reportGoneAddresses } from './gone-addresses.ts';
import { runNext } from './next.ts';
import { prepare, reportProblems } from './prepare.ts';

/** `npm run build`: brings `edition/current/` up to date with the folder of articles, or says why it cannot. */
const started = performance.now();
const settings = settingsProblems(site);
if (settings.length > 0) fail(settings.join('\n'));
const last = currentEdition(site.editionDir);
const before = pagesOf(last);

const archive = Archive.create(site.archiveFile);
const { parsed, kept, removed, problems } = prepare(archive, Date.now());
const stories = storyPaths(archive).length;
const goneFromLast = goneAddresses(archive, last);
archive.close();

if (problems.length > 0) {
  reportProblems(problems);
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  fail(`${count} to mend in ${site.articlesDir}; the last edition stays as it is.`);
}
reportGoneAddresses(goneFromLast);
say(`Stories: ${stories} (files read ${parsed}, unchanged ${kept}, removed ${removed}).`);

const { code, output } = await runNext(['build']);
if (code !== 0) {
  process.stderr.write(output);
  fail('The pages could not be rendered; the last edition stays as it is.');
}
const after = pagesOf(currentEdition(site.editionDir));
const gone = [...before].filter((page) => !after.has(page)).length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
say(`Pages: ${after.size} rendered, 0 kept, ${gone} removed, in ${seconds} s → ${site.editionDir}/current`);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
