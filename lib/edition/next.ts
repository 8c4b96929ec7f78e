import { spawn } from 'node:child_process';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '..', '..');
const nextCommand = path.join(project, 'node_modules', 'next', 'dist', 'bin', 'next');

/**
 * Runs a command of Next in the project's folder, on the Node that runs this.
 *
 * @param live hands what Next says straight to the terminal; otherwise it is returned, for the case of a failure
 */
export function runNext(args: string[], { live = false } = {}): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [nextCommand, ...args], {
    cwd: project,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
