import { fileReader } from './read-story-files.ts';
import { answerTasks } from './worker-threads.ts';

answerTasks(fileReader);
