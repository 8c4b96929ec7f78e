import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Archive } from '../archive/database.ts';
import { nextStoryDue } from '../archive/next-story.ts';
import { site } from '../site.ts';
import { busyCode } from './lock.ts';
import { watchStories } from './story-changes.ts';

/**
 * `npm run watch`: an edition whenever a story changes or a scheduled hour comes. Each build is a process of its own: whatever
 * becomes of it, the watch goes on.
 */

/** A build under way elsewhere is asked for again after this. */
const busyMilliseconds = 2000;
/** Seldom enough to cost nothing: news grow old for the news sitemap, and a change may have escaped notice. */
const longestMilliseconds = 600_000;

const build = path.join(import.meta.dirname, 'build.ts');
let running: ReturnType<typeof spawn> | null = null;
let isDue = false;
let timer: NodeJS.Timeout | undefined;

const watch = watchStories(site.articlesDir, bringUpToDate);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    clearTimeout(timer);
    isDue = false;
    running?.kill(signal);
    await watch.stop();
  });
}
await watch.ready;
process.stdout.write(`Watching ${site.articlesDir}; Ctrl+C ends it.\n`);
bringUpToDate();

/** Builds; what changes meanwhile is in the build after it. */
function bringUpToDate(): void {
  if (running) {
    isDue = true;
    return;
  }
  clearTimeout(timer);
  isDue = false;
  const started = Date.now();
  running = spawn(process.execPath, [build, '--quiet'], { stdio: ['ignore', 'inherit', 'inherit'] });
  running.once('close', (code, signal) => {
    running = null;
    if (signal === 'SIGINT' || signal === 'SIGTERM') return;
    if (isDue) bringUpToDate();
    else timer = setTimeout(bringUpToDate, code === busyCode ? busyMilliseconds : untilNextHour(started));
  });
}

/** Milliseconds until a story waits no longer, of those that did when a build began: their hour may have come meanwhile. */
function untilNextHour(began: number): number {
  if (!existsSync(site.archiveFile)) return longestMilliseconds;
  const archive = Archive.open(site.archiveFile);
  const due = nextStoryDue(archive, began);
  archive.close();
  if (due === null) return longestMilliseconds;
  return Math.min(longestMilliseconds, Math.max(0, due - Date.now()));
}
