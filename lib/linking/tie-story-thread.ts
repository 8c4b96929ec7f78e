import { answerTasks } from '../archive/worker-threads.ts';
import { storyTier } from './tie-story.ts';

answerTasks(storyTier);
