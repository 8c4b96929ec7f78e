import './story-listen.ts';
import './story-passage.ts';
import './story-save.ts';
import './story-share.ts';
