import { type Manuscript, type Refusal, RefusedFile } from './manuscript.ts';
import { readManuscript } from './read-manuscript.ts';

export type Reading = { manuscript: Manuscript } | { refused: Refusal };

/** Reads the files that are sent to it, one after another, in a process that may be stopped and whose memory has an end. */
process.on('message', async (bytes: Uint8Array) => {
  process.send?.(await reading(bytes));
});

async function reading(bytes: Uint8Array): Promise<Reading> {
  try {
    return { manuscript: await readManuscript(bytes) };
  } catch (error) {
    // A library that falls over a file says by it that the file is not what it should be.
    return { refused: error instanceof RefusedFile ? error.reason : 'broken' };
  }
}
