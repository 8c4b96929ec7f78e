import { parentPort, workerData } from 'node:worker_threads';
import { limits, tooMuch } from './limits.ts';
import { parseArticle } from './parse-article.ts';
import { formatProblem } from './problem.ts';
import { type Heavy, heavy } from './test-heavy.ts';

/** What reading a heavy file cost. */
export type Cost = {
  /** Bytes of the file. */
  bytes: number;
  /** Seconds of the processor, of this thread alone. */
  seconds: number;
  /** The first problem, or null where the file was accepted. */
  refused: string | null;
};

export type HeavyCost = { name: string; atLimit: Cost; far: Cost };

/** Twenty times what a file may hold. */
const farBytes = 20 * limits.fileBytes;

const names: string[] = workerData;
cost('---\ntitle: خبر\ndate: 2017-04-13\nsection: world\n---\n\nنص.\n');
for (const name of names) {
  const make = heavy[name];
  if (!make) throw new Error(`There is no heavy file "${name}".`);
  const found: HeavyCost = { name, atLimit: cost(largest(make)), far: cost(make(timesFor(make))) };
  parentPort?.postMessage(found);
}

/** How often a piece is repeated for a file of that size. */
function timesFor(make: Heavy): number {
  const [few, more] = [make(20), make(120)].map((file) => Buffer.byteLength(file));
  const perPiece = ((more ?? 0) - (few ?? 0)) / 100;
  return Math.ceil(farBytes / Math.max(1, perPiece));
}

function cost(file: string): Cost {
  const bytes = new TextEncoder().encode(file);
  const before = process.threadCpuUsage();
  const { problems } = parseArticle({
    bytes,
    path: '2017/x',
    file: 'x.md',
    measure: (name) => (name === 'map.png' ? { width: 800, height: 600 } : null),
  });
  const { user, system } = process.threadCpuUsage(before);
  const [first] = problems;
  return {
    bytes: bytes.length,
    seconds: (user + system) / 1e6,
    refused: first ? formatProblem(first) : null,
  };
}

/** The most of a heavy thing that is handed to the parser, to within a twentieth. */
function largest(make: Heavy): string {
  let least = 1;
  let most: number = limits.fileBytes;
  while (most > least * 1.05 && most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (isWithinLimits(make(middle))) least = middle;
    else most = middle;
  }
  return make(least);
}

function isWithinLimits(file: string): boolean {
  const end = file.indexOf('\n---', 3);
  return (
    Buffer.byteLength(file) <= limits.fileBytes &&
    end <= limits.frontMatter &&
    tooMuch(file.slice(end)) === null
  );
}
