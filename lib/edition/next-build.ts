import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startPlan } from '../archive/render-plan.ts';
import { site } from '../site.ts';
import { type RunningNext, startNext } from './next.ts';
import type { Progress } from './progress.ts';
import { manifestFile, nextFolder } from './rendered-files.ts';

/**
 * What Next rendered the last time. Found there, it is taken again instead of what is rendered now: Next reads it before it
 * writes its own, and keeps what it read.
 */
const renderedFile = path.join(nextFolder, manifestFile);

/** Says of which code Next's compiled form in `.next` is. */
const compiledFile = path.join(nextFolder, 'compiled-from');

/** Next, at work for one build. */
export class Renderer {
  readonly #code: string;
  readonly #progress: Progress;
  #running: RunningNext | null = null;

  /** @param code as `hashOfCode` gives it: what Next compiled of it before is not compiled again */
  constructor(code: string, progress: Progress) {
    this.#code = code;
    this.#progress = progress;
  }

  /** Starts Next, unless it works already. It waits for the plan before it looks at the archive. */
  start(): RunningNext {
    if (this.#running) return this.#running;
    const { done, stop } = startRendering(this.#code, this.#progress);
    const next: RunningNext = {
      done: done.finally(() => {
        // It may have been told to end, and another have been started, before it did.
        if (this.#running === next) this.#running = null;
      }),
      stop,
    };
    this.#running = next;
    return next;
  }

  stop(): void {
    this.#running?.stop();
    this.#running = null;
  }
}

function startRendering(code: string, progress: Progress): RunningNext {
  startPlan(site.buildPlanDir);
  const isCompiled = existsSync(compiledFile) && readFileSync(compiledFile, 'utf8') === code;
  rmSync(isCompiled ? renderedFile : compiledFile, { force: true });
  const next = startNext(['build', ...(isCompiled ? ['--experimental-build-mode', 'generate'] : [])], {
    environment: { NABA_PLAN: site.buildPlanDir, NABA_BUILDER: String(process.pid) },
    hear: (text) => {
      const [, done, total] = /static pages.*\((\d+)\/(\d+)\)/.exec(text) ?? [];
      if (done && total) progress.at(Number(done), Number(total));
    },
  });
  let isStopped = false;
  const done = next.done.then((outcome) => {
    if (outcome.code === 0) writeFileSync(compiledFile, code);
    // What was compiled may be what broke it, unless it was not needed and told to end.
    else if (!isStopped) rmSync(compiledFile, { force: true });
    return outcome;
  });
  const stop = (): void => {
    isStopped = true;
    next.stop();
  };
  return { done, stop };
}
