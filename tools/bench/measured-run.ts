import { type ChildProcess, spawn } from 'node:child_process';
import { type Use, watchProcesses } from './watch-processes.ts';

/** What one build cost; `seconds` are the clock's. */
export type Cost = Use & { seconds: number };

export type Command = {
  program: string;
  args: string[];
  cwd: string;
  env?: Record<string, string>;
};

/** Lines of a failed command that are shown. */
const linesShown = 20;

let running: ChildProcess | null = null;

/** @throws with what the command said, if it fails */
export async function measuredRun({ program, args, cwd, env = {} }: Command): Promise<Cost> {
  const started = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const used = child.pid === undefined ? null : watchProcesses(child.pid);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const end = await new Promise<number | NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  const use = used?.() ?? { peakMemory: null, processorSeconds: null };
  running = null;
  const seconds = (performance.now() - started) / 1000;
  if (end !== 0) {
    const last = said.trimEnd().split('\n').slice(-linesShown).join('\n');
    throw new Error(`${[program, ...args].join(' ')} ended with ${end}:\n${last}`);
  }
  return { seconds, ...use };
}

/** Ends the command that runs, for a bench that is ended itself. */
export function stopRunning(): void {
  running?.kill();
}
