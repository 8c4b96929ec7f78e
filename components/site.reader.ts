import './settings-reader.ts';
import './site-offline.ts';
