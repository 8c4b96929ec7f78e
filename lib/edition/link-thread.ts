import { parentPort, workerData } from 'node:worker_threads';
import { type LinkTask, link } from './link-edition.ts';

const task: LinkTask = workerData;
parentPort?.postMessage(link(task));
