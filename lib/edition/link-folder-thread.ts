import { workerData } from 'node:worker_threads';
import { type FolderTask, linkFolder } from './link-edition.ts';

const { from, to }: FolderTask = workerData;
linkFolder(from, to);
