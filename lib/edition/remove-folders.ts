import { Worker } from 'node:worker_threads';

/**
 * Removes folders in a thread of its own: of a hundred thousand files it takes seconds. A process that ends waits for it; what
 * cannot be removed stays, and is in nobody's way.
 *
 * @param folders absolute paths; those that are not there are left out
 */
export function removeFolders(folders: readonly string[]): Promise<void> {
  const thread = new Worker(new URL('./remove-thread.ts', import.meta.url), { workerData: folders });
  return new Promise((resolve) => {
    thread.once('error', () => resolve());
    thread.once('exit', () => resolve());
  });
}
