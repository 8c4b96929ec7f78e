import { answerTasks } from '../archive/worker-threads.ts';
import { lister } from './related-list.ts';

answerTasks(lister);
