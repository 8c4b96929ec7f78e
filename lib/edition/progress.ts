/** Says what is being done, how far it is and how long it took. */
export type Progress = {
  /** What is done from now on, in a few words. */
  step(name: string): void;
  /** How much of it is done. */
  at(done: number, total: number): void;
  /** Ends the last step. */
  end(): void;
};

/** In a terminal the line of the current step is written again and again; this often at the most (milliseconds). */
const refreshMilliseconds = 100;
/** Elsewhere a long step gives a sign of life this often. */
const signMilliseconds = 10_000;

/**
 * Progress for people: in a terminal one line that changes, in a pipe or log plain lines.
 *
 * @param stream where to write; standard error, so that what a command gives stays by itself
 */
export function writtenProgress(stream: NodeJS.WriteStream): Progress {
  let current: { name: string; started: number; done: number; total: number } | null = null;
  let lastWritten = 0;
  const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  const end = (): void => {
    if (!current) return;
    const count = current.total > 0 ? ` (${current.total})` : '';
    stream.write(`${stream.isTTY ? '\r\u001b[K' : ''}${current.name}${count}: ${seconds(current.started)}\n`);
    current = null;
  };
  return {
    step(name) {
      end();
      current = { name, started: performance.now(), done: 0, total: 0 };
      lastWritten = performance.now();
      if (stream.isTTY) stream.write(`${name}…`);
    },
    at(done, total) {
      if (!current) return;
      Object.assign(current, { done, total });
      if (performance.now() - lastWritten < (stream.isTTY ? refreshMilliseconds : signMilliseconds)) return;
      lastWritten = performance.now();
      const line = `${current.name}: ${done} of ${total}, ${seconds(current.started)}`;
      stream.write(stream.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end,
  };
}

/** For programs, which read the result. */
export const noProgress: Progress = { step: () => {}, at: () => {}, end: () => {} };
