import { type Archive, text } from './database.ts';
import type { StoryRecord } from './rows.ts';

/** What lies at a path: nothing, a file with problems, or a story, which readers may see or not. */
export type StoryState = 'absent' | 'broken' | StoryRecord;

export function storyState(archive: Archive, path: string): StoryState {
  const row = archive.first('SELECT record FROM stories WHERE path = ?', path);
  if (row) {
    const record: StoryRecord = JSON.parse(text(row, 'record'));
    return record;
  }
  return archive.first("SELECT file FROM files WHERE kind = 'story' AND address = ?", path)
    ? 'broken'
    : 'absent';
}
