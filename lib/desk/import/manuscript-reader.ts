import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Reading } from './manuscript-process.ts';

export type ReaderLimits = { milliseconds: number; megabytes: number };

/** A saved page with all its pictures takes a second or two; what takes much longer is made to. */
const usual: ReaderLimits = { milliseconds: 20_000, megabytes: 512 };

/** What a program that aborts ends with, where no signal tells it. */
const aborted = 134;

/**
 * Reads files in a process of their own, so that none takes more time or memory than it may: neither libraries nor our own code
 * can promise that for every file that somebody could make. In a thread, a file that takes much memory at once would end us too.
 */
export class ManuscriptReader {
  readonly #limits: ReaderLimits;
  #process: ChildProcess | null = null;

  constructor(limits: ReaderLimits = usual) {
    this.#limits = limits;
  }

  /** One file at a time. @throws where the process itself cannot run */
  read(bytes: Uint8Array): Promise<Reading> {
    const reader = this.#process ?? this.#start();
    this.#process = reader;
    return new Promise((resolve, reject) => {
      const settle = (keeps: boolean): void => {
        clearTimeout(timer);
        for (const event of ['message', 'exit', 'error']) reader.removeAllListeners(event);
        if (keeps) return;
        this.#process = null;
        // One that is stopped has nothing more to say.
        reader.on('error', () => {});
        reader.kill('SIGKILL');
      };
      const timer = setTimeout(() => {
        settle(false);
        resolve({ refused: 'slow' });
      }, this.#limits.milliseconds);
      reader.once('message', (reading: Reading) => {
        settle(true);
        resolve(reading);
      });
      reader.once('exit', (code, signal) => {
        settle(false);
        // V8 aborts where its memory ends, the system kills where the machine's does.
        if (signal === 'SIGABRT' || signal === 'SIGKILL' || code === aborted) resolve({ refused: 'memory' });
        else reject(new Error(`The process that reads files ended with ${signal ?? code}.`));
      });
      reader.once('error', (error) => {
        settle(false);
        reject(error);
      });
      reader.send(bytes);
    });
  }

  async close(): Promise<void> {
    const reader = this.#process;
    this.#process = null;
    if (!reader || reader.exitCode !== null || reader.signalCode !== null) return;
    reader.ref();
    reader.kill('SIGKILL');
    await once(reader, 'exit');
  }

  #start(): ChildProcess {
    const reader = fork(new URL('./manuscript-process.ts', import.meta.url), {
      execArgv: [`--max-old-space-size=${this.#limits.megabytes}`],
      serialization: 'advanced',
      // V8 writes pages of numbers when memory ends.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    reader.unref();
    reader.channel?.unref();
    return reader;
  }
}
