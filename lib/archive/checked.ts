import type { Archive } from './database.ts';

/**
 * Which stories must be looked at again for what they point at: a build that looked at all of them would cost as much as the
 * archive is long.
 */

/** Notes that nothing is wrong with any story. */
export function markChecked(archive: Archive): void {
  archive.run('UPDATE stories SET checked = 1 WHERE checked = 0');
}

/** A story or topic is gone, or a story has another headline: whoever pointed at it may point at nothing. */
export function checkAll(archive: Archive): void {
  archive.run('UPDATE stories SET checked = 0 WHERE checked = 1');
}

/** A translation came, changed or went: those that name each other must be looked at together. */
export function checkFamily(archive: Archive, family: string): void {
  archive.run('UPDATE stories SET checked = 0 WHERE family = ?', family);
}
