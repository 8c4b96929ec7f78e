import './settings-reader.ts';
