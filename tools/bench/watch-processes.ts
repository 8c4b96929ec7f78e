import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks: Linux keeps count itself, so only a process's last moments can be missed. */
const interval = 50;

/** The kernel counts time in these, on every architecture that Node runs on (https://man7.org/linux/man-pages/man7/time.7.html). */
const ticksPerSecond = 100;

export type Use = {
  /** The most bytes that one process held at once; null where the system does not say (anywhere but Linux). */
  peakMemory: number | null;
  /** Seconds of work of all processes on all processors: on a machine that does other work too, steadier than the clock. */
  processorSeconds: number | null;
};

/**
 * Watches what a process and all that it starts use.
 *
 * @returns a function that stops and says it
 */
export function watchProcesses(pid: number): () => Use {
  let peak = 0;
  const ticks = new Map<number, number>();
  const look = (): void => {
    for (const process of tree(pid)) {
      peak = Math.max(peak, highMark(process));
      ticks.set(process, Math.max(ticks.get(process) ?? 0, worked(process)));
    }
  };
  look();
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    if (peak === 0) return { peakMemory: null, processorSeconds: null };
    const all = [...ticks.values()].reduce((sum, one) => sum + one, 0);
    return { peakMemory: peak, processorSeconds: all / ticksPerSecond };
  };
}

/** A process and all below it (https://man7.org/linux/man-pages/man5/proc_pid_task.5.html). */
function tree(pid: number): number[] {
  const children = list(`/proc/${pid}/task`).flatMap((task) =>
    read(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean),
  );
  return [pid, ...children.flatMap((child) => tree(Number(child)))];
}

function highMark(pid: number): number {
  const [, kilobytes = '0'] = /^VmHWM:\s*(\d+) kB$/m.exec(read(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) * 1024;
}

/** Ticks that a process worked, for itself and within the kernel: the 12th and 13th value after its name in brackets. */
function worked(pid: number): number {
  const [user = 0, system = 0] = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return user + system;
}

/** Processes end while they are looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
