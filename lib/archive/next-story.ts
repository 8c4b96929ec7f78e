import { type Archive, number } from './database.ts';

/** When the next story that waits for its hour is due, epoch milliseconds; null if none waits. */
export function nextStoryDue(archive: Archive, now: number): number | null {
  const row = archive.first(
    'SELECT epoch FROM stories WHERE draft = 0 AND published = 0 AND epoch > ? ORDER BY epoch LIMIT 1',
    now,
  );
  return row ? number(row, 'epoch') : null;
}
