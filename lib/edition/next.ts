import { spawn } from 'node:child_process';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..', '..');
const nextCommand = path.join(project, 'node_modules', 'next', 'dist', 'bin', 'next');

export type RunningNext = {
  /** Its exit code, and what it said, for the case of a failure. */
  done: Promise<{ code: number; output: string }>;
  stop(): void;
};

export type NextOptions = {
  /** Hands what Next says straight to the terminal. */
  live?: boolean;
  /** What it has beside this process's own environment. */
  environment?: Record<string, string>;
  /** Is given what Next says, piece by piece. */
  hear?: (text: string) => void;
};

/**
 * Starts a command of Next in the project's folder, on the Node that runs this. */
export function startNext(
  args: string[],
  { live = false, environment = {}, hear = () => {} }: NextOptions = {},
): RunningNext {
  const child = spawn(process.execPath, [nextCommand, ...args], {
    cwd: project,
    env: { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      hear(text);
    });
  }
  const forward = (signal: NodeJS.Signals): void => {
    child.kill(signal);
  };
  // Who watches Next live ends with it. A build just ends; Next, which it started, sees that and follows (end-with.ts).
  const signals = live ? (['SIGINT', 'SIGTERM'] as const) : [];
  for (const signal of signals) process.once(signal, forward);
  const done = new Promise<{ code: number; output: string }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve({ code: code ?? 1, output });
    });
  });
  return { done, stop: () => child.kill() };
}
