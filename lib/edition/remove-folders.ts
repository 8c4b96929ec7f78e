import { inOwnThread } from './thread.ts';

/**
 * Removes folders in a thread of its own: of a hundred thousand files it takes seconds. A process that ends waits for it; what
 * cannot be removed stays, and is in nobody's way.
 *
 * @param folders absolute paths; those that are not there are left out
 */
export function removeFolders(folders: readonly string[]): Promise<void> {
  return inOwnThread(new URL('./remove-thread.ts', import.meta.url), folders).catch(() => {});
}
