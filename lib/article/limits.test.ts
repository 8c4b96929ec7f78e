import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { heavy } from './test-heavy.ts';
import type { HeavyCost } from './test-heavy-worker.ts';

const mostSeconds = 2;
const mostMegabytes = 300;

/** A file that hangs would hang the test with it. */
const patience = 240_000;

describe('however a file is made', () => {
  it(
    `costs at most ${mostSeconds} s and ${mostMegabytes} MB, at the limit of what is read and far beyond it`,
    async () => {
      const names = Object.keys(heavy);
      const costs = await measure(names);
      expect(costs.map(({ name }) => name)).toEqual(names);
      const slow = costs.filter(({ atLimit, far }) => Math.max(atLimit.seconds, far.seconds) > mostSeconds);
      expect(slow).toEqual([]);
      for (const { name, far } of costs) expect(far.refused, name).toMatch(/^x\.md:\d+:\d+ [^\n]+[.)]$/);
    },
    patience,
  );
});

/** Reads heavy files one after the other in a thread that is ended when it asks for more memory. */
function measure(names: readonly string[]): Promise<HeavyCost[]> {
  return new Promise((resolve, reject) => {
    const costs: HeavyCost[] = [];
    const worker = new Worker(new URL('./test-heavy-worker.ts', import.meta.url), {
      workerData: names,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
    worker.on('message', (cost: HeavyCost) => costs.push(cost));
    worker.once('error', (error) =>
      reject(new Error(`after "${costs.at(-1)?.name}": ${error.message}`, { cause: error })),
    );
    worker.once('exit', () => resolve(costs));
  });
}
