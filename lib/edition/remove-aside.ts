import { inOwnThread } from './thread.ts';

/**
 * Removes files and folders in a thread of its own: a hundred thousand files take seconds. A process that ends waits for it; what
 * cannot be removed stays, and is in nobody's way.
 *
 * @param paths absolute; those that are not there are left out
 */
export function removeAside(paths: readonly string[]): Promise<void> {
  return inOwnThread(new URL('./remove-thread.ts', import.meta.url), paths).catch(() => {});
}
