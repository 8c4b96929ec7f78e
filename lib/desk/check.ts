import { existsSync } from 'node:fs';
import path from 'node:path';
import { Archive } from '../archive/database.ts';
import { storyPaths } from '../archive/stories.ts';
import { currentEdition } from '../edition/edition-folder.ts';
import { goneAddresses, reportGoneAddresses } from '../edition/gone-addresses.ts';
import { prepare, reportProblems } from '../edition/prepare.ts';
import { site } from '../site.ts';

/**
 * `npm run check -- [paths]`: everything that would stop a build, and what a build would warn of, for all files or those at or
 * below the paths. It looks at an archive of its own: a build under way reads the other.
 */
const paths = process.argv.slice(2).map((name) => ({ name, absolute: path.resolve(name) }));

const archive = Archive.create(site.deskArchiveFile);
const { problems } = prepare(archive, Date.now());
const gone = goneAddresses(archive, currentEdition(site.editionDir));
const stories = storyPaths(archive).length;
archive.close();

const shownProblems = problems.filter(({ file }) => isAsked(file));
const shownGone = gone.filter(({ files }) => files.some(isAsked));
const unknown = paths.filter(
  ({ absolute }) =>
    !existsSync(absolute) && !gone.some(({ files }) => files.some((file) => isAt(file, absolute))),
);
for (const { name } of unknown) process.stderr.write(`${name}: there is no such file or folder.\n`);
reportProblems(shownProblems);
reportGoneAddresses(shownGone);
if (shownProblems.length > 0 || unknown.length > 0) process.exitCode = 1;
else if (shownGone.length === 0)
  process.stdout.write(
    paths.length > 0
      ? 'Nothing to mend there.\n'
      : `Nothing to mend; ${stories} stories would be published.\n`,
  );

function isAsked(file: string): boolean {
  return paths.length === 0 || paths.some(({ absolute }) => isAt(file, absolute));
}

/** Whether a file is what a path names or lies below it. */
function isAt(file: string, absolute: string): boolean {
  const resolved = path.resolve(file);
  return resolved === absolute || resolved.startsWith(`${absolute}${path.sep}`);
}
