import { answerTasks } from '../archive/worker-threads.ts';
import { deskFileReader } from './desk-reader.ts';

answerTasks(deskFileReader);
