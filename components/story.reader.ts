import './story-save.ts';
import './story-progress.ts';
import './story-thread-news.ts';
