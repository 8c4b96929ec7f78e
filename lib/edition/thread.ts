import { Worker } from 'node:worker_threads';
import { threadLimits } from '../archive/worker-threads.ts';

/**
 * Does work in a thread of its own.
 *
 * @param script the thread's own module
 * @param task what it begins with, its `workerData`
 * @param hear is given whatever it says, a message at a time
 * @returns when it has ended
 * @throws what it threw
 */
export function inOwnThread<Task, Message = never>(
  script: URL,
  task: Task,
  hear: (message: Message) => void = () => {},
): Promise<void> {
  const thread = new Worker(script, { workerData: task, resourceLimits: threadLimits });
  thread.on('message', hear);
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`A thread ended with code ${code}.`));
    });
  });
}
