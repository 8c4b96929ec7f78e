import { rmSync } from 'node:fs';
import { workerData } from 'node:worker_threads';

const paths: readonly string[] = workerData;
for (const one of paths) rmSync(one, { recursive: true, force: true });
