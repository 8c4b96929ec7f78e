import './story-listen.ts';
import './story-passage.ts';
import './story-progress.ts';
import './story-save.ts';
import './story-share.ts';
import './story-thread-news.ts';
