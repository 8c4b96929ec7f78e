import { Worker } from 'node:worker_threads';
import type { Reading } from './manuscript-worker.ts';

export type ReaderLimits = { milliseconds: number; megabytes: number };

/** A saved page with all its pictures takes a second or two; what takes much longer is made to. */
const usual: ReaderLimits = { milliseconds: 20_000, megabytes: 512 };

/**
 * Reads files in a thread of their own, so that none takes more time or memory than it may: neither libraries nor our own code
 * can promise that for every file that somebody could make.
 */
export class ManuscriptReader {
  readonly #limits: ReaderLimits;
  #worker: Worker | null = null;

  constructor(limits: ReaderLimits = usual) {
    this.#limits = limits;
  }

  /** One file at a time. @throws where the thread itself cannot run */
  read(bytes: Uint8Array): Promise<Reading> {
    const worker = this.#worker ?? this.#start();
    this.#worker = worker;
    return new Promise((resolve, reject) => {
      const settle = (keeps: boolean): void => {
        clearTimeout(timer);
        worker.removeAllListeners('message').removeAllListeners('error');
        if (!keeps) {
          this.#worker = null;
          // A worker that runs out of memory while it is stopped has nothing more to say.
          worker.on('error', () => {});
          worker.terminate();
        }
      };
      const timer = setTimeout(() => {
        settle(false);
        resolve({ refused: 'slow' });
      }, this.#limits.milliseconds);
      worker.once('message', (reading: Reading) => {
        settle(true);
        resolve(reading);
      });
      worker.once('error', (error) => {
        settle(false);
        if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refused: 'memory' });
        else reject(error);
      });
      worker.postMessage(bytes);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./manuscript-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.megabytes },
    });
    worker.unref();
    return worker;
  }
}
