import './topic-news.ts';
