import { fileReader } from './read-files.ts';
import { answerTasks } from './worker-threads.ts';

answerTasks(fileReader);
