import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type FileContent, readStoryFile, type StoredFile } from './read-file.ts';
import type { StoryFile } from './story-files.ts';

/** A file to be read, with what the archive knows of it. */
export type ReadTask = { file: StoryFile; stored: StoredFile | undefined };

/** What a thread gets to begin with. */
export type ReaderData = { port: MessagePort; answers: Int32Array; folder: string };

/** A thread takes a third of a second to start, in which so many files are read without. */
const worthThreads = 150;
/** Files that a thread knows beforehand: enough to go on while what it read is stored, few enough to stay small. */
const ahead = 16;
/** No file takes more than two seconds; a thread that is silent for so long has ended. */
const patienceMilliseconds = 60_000;

/**
 * Reads files in their order, many of them in threads: parsing is most of what a first build does before its first page.
 *
 * @throws if a file cannot be read
 */
export function* readFiles(tasks: readonly ReadTask[], folder: string): Iterable<FileContent> {
  const count = tasks.length < worthThreads ? 0 : availableParallelism();
  if (count < 2) {
    for (const { file, stored } of tasks) yield readStoryFile(file, stored, folder);
    return;
  }
  const readers = Array.from({ length: count }, () => new Reader(folder));
  const readerOf = (number: number): Reader | undefined => readers[number % count];
  try {
    let asked = 0;
    for (const [number, task] of tasks.entries()) {
      for (; asked < Math.min(number + count * ahead, tasks.length); asked += 1)
        readerOf(asked)?.ask(tasks[asked]);
      // What a thread could not read is read here, to meet its error.
      yield readerOf(number)?.answer() ?? readStoryFile(task.file, task.stored, folder);
    }
  } finally {
    for (const reader of readers) reader.end();
  }
}

/** A thread that reads. Its answers are waited for without giving way: they are stored in one transaction. */
class Reader {
  readonly #port: MessagePort;
  /** How many answers it gave. */
  readonly #answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

  constructor(folder: string) {
    const { port1, port2 } = new MessageChannel();
    const workerData: ReaderData = { port: port2, answers: this.#answers, folder };
    this.#port = port1;
    new Worker(new URL('./read-thread.ts', import.meta.url), { workerData, transferList: [port2] }).unref();
  }

  ask(task: ReadTask | undefined): void {
    this.#port.postMessage(task);
  }

  /** The answer to the oldest question that has none yet; null where the file could not be read. */
  answer(): FileContent | null {
    for (;;) {
      const given = Atomics.load(this.#answers, 0);
      const received: { message: FileContent | null } | undefined = receiveMessageOnPort(this.#port);
      if (received) return received.message;
      if (Atomics.wait(this.#answers, 0, given, patienceMilliseconds) === 'timed-out')
        throw new Error('A thread that reads stories does not answer.');
    }
  }

  end(): void {
    this.#port.close();
  }
}
