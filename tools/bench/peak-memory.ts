import { readdirSync, readFileSync } from 'node:fs';

/** Milliseconds between two looks: Linux keeps each process's highest mark itself, so only its last moments can be missed. */
const interval = 50;

/**
 * Watches the memory of a process and of all that it starts.
 *
 * @returns a function that stops and gives the most that one of them held at once, in bytes, or null where the system does
 *   not say (anywhere but Linux)
 */
export function watchMemory(pid: number): () => number | null {
  let peak = 0;
  const look = (): void => {
    for (const process of tree(pid)) peak = Math.max(peak, highMark(process));
  };
  look();
  const timer = setInterval(look, interval);
  return () => {
    clearInterval(timer);
    return peak === 0 ? null : peak;
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
