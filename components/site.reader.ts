import './site-offline.ts';
