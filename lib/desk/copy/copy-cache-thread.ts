import { answerTasks } from '../../archive/worker-threads.ts';
import { copyTaker } from './copy-cache.ts';

answerTasks(copyTaker);
