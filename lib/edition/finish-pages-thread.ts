import { parentPort, workerData } from 'node:worker_threads';
import { type FinishTask, finishFiles } from './finish-pages.ts';

const task: FinishTask = workerData;
await finishFiles(task, (file) => parentPort?.postMessage(file));
