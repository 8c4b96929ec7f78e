import { type FileContent, readStoryFile } from '../archive/read-story-file.ts';
import type { ReadTask, StoryReader } from '../archive/read-story-files.ts';
import { inThreads } from '../archive/worker-threads.ts';
import { codeFingerprint, type TakenApart, takeApart } from './copy/copy-cache.ts';
import { decodeCopy } from './copy/file-form.ts';
import { deskReaderScript } from './desk-reader-script.ts';

type DeskData = { folder: string; fingerprint: string };

type DeskAnswer = { content: FileContent; copy: TakenApart | null };

/**
 * Reads files for what is wrong with them, which takes half as long as reading them for pages, and takes their copy apart on the way,
 * since that begins as reading does.
 *
 * @param keep is given the copy of each file that had to be parsed
 */
export function deskReader(keep: (copy: TakenApart) => void = () => {}): StoryReader {
  return {
    forPages: false,
    *read(tasks, folder) {
      const data = { folder, fingerprint: codeFingerprint() };
      for (const { content, copy } of inThreads(tasks, tasks.length, {
        script: deskReaderScript,
        data,
        start: deskFileReader,
      })) {
        if (copy) keep(copy);
        yield content;
      }
    },
  };
}

/** The work of a thread. */
export function deskFileReader({ folder, fingerprint }: DeskData): (task: ReadTask) => DeskAnswer {
  return ({ file, stored }) => {
    const copies: TakenApart[] = [];
    const content = readStoryFile(file, stored, {
      folder,
      forPages: false,
      onRead: (read, bytes) => {
        const text = decodeCopy(bytes);
        if (text !== null) copies.push(takeApart({ ...file, text }, fingerprint, read));
      },
    });
    return { content, copy: copies[0] ?? null };
  };
}
