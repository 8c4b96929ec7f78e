import { workerData } from 'node:worker_threads';
import { type FileContent, readStoryFile } from './read-file.ts';
import type { ReaderData, ReadTask } from './read-files.ts';

const { port, answers, folder }: ReaderData = workerData;

port.on('message', ({ file, stored }: ReadTask) => {
  port.postMessage(contentOf({ file, stored }));
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
});

function contentOf({ file, stored }: ReadTask): FileContent | null {
  try {
    return readStoryFile(file, stored, folder);
  } catch {
    return null;
  }
}
