import { site } from '../site.ts';
import { currentEdition, rollBack } from './edition-folder.ts';
import { buildLock, busyMessage } from './lock.ts';

/** `npm run rollback`: shows readers the edition before the one that they see. The next build makes one of today's stories. */
const lock = buildLock(site.editionDir);
if (!lock) fail(busyMessage);
const gone = rollBack(site.editionDir);
lock.release();
if (!gone) {
  const current = currentEdition(site.editionDir);
  fail(
    current
      ? `There is no edition before the current one in ${site.editionDir}; it stays as it is.`
      : `There is no edition in ${site.editionDir} yet: run npm run build.`,
  );
}
process.stdout.write(`Readers see edition ${gone.to} again, no longer ${gone.from}.\n`);

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}
