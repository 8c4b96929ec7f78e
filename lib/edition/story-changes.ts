import path from 'node:path';
import { watch } from 'chokidar';

/** Editors save a file in several steps; one look after the last of them is enough. */
const quietMilliseconds = 150;
/** However long changes go on, nobody waits longer than this for the first look. */
const longestMilliseconds = 1000;

export type StoryWatch = {
  /** From then on nothing is missed. */
  ready: Promise<void>;
  stop(): Promise<void>;
};

/**
 * Watches a folder of articles: stories, the pictures beside them, and papers. Editors' temporary files are no change; a folder that is
 * moved in or out, a thousand files at once are one.
 *
 * @param changed is called once changes have come to rest, a second after the first of them at the latest
 * @param also names of other files whose changes count
 */
export function watchStories(folder: string, changed: () => void, also: readonly string[] = []): StoryWatch {
  let timer: NodeJS.Timeout | undefined;
  let first: number | undefined;
  const look = (): void => {
    first = undefined;
    changed();
  };
  const watcher = watch(folder, { ignoreInitial: true }).on('all', (event, file) => {
    if (!event.endsWith('Dir') && !isWatched(file) && !also.includes(path.basename(file))) return;
    const now = performance.now();
    first ??= now;
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, Math.min(quietMilliseconds, first + longestMilliseconds - now)));
  });
  return {
    ready: new Promise((resolve) => {
      watcher.once('ready', resolve);
    }),
    stop: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** Stories, pictures and papers; not what editors' programs put beside them while they save (`.x.md.swp`, `x.md~`, `#x.md#`, `4913`). */
function isWatched(file: string): boolean {
  return /^[^.#~].*\.(?:md|avif|gif|jpe?g|png|svg|webp|pdf)$/i.test(path.basename(file));
}
