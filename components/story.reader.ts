import './story-save.ts';
