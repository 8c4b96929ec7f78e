import { type FileContent, readStoryFile, type StoredFile } from './read-story-file.ts';
import type { StoryFile } from './story-files.ts';
import { inThreads } from './worker-threads.ts';

/** A file to be read, with what the archive knows of it. */
export type ReadTask = { file: StoryFile; stored: StoredFile | undefined };

/** Reads a folder's files for an archive. */
export type StoryReader = {
  /** Whether pages can be made of what it reads. */
  forPages: boolean;
  /** Files in their order. @throws if one cannot be read */
  read(tasks: readonly ReadTask[], folder: string): Iterable<FileContent>;
};

/** Reads all that pages are made of. */
export const pagesReader: StoryReader = { forPages: true, read: readStoryFiles };

/**
 * Reads files in their order: parsing is most of what a first build does before its first page.
 *
 * @param folder of all articles
 * @throws if a file cannot be read
 */
export function readStoryFiles(tasks: readonly ReadTask[], folder: string): Iterable<FileContent> {
  const script = new URL('./read-story-files-thread.ts', import.meta.url);
  return inThreads(tasks, tasks.length, { script, data: folder, start: fileReader });
}

/** The work of a thread. */
export function fileReader(folder: string): (task: ReadTask) => FileContent {
  return ({ file, stored }) => readStoryFile(file, stored, { folder, forPages: true });
}
