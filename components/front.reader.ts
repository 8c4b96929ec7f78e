import './front-unfinished.ts';
