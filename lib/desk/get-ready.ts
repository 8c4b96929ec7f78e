import { site } from '../site.ts';
import { openDictionary } from './dictionary.ts';
import { keepCompiled } from './keep-compiled.ts';

/**
 * What the desk needs once on a machine: its dictionary unpacked, its modules compiled. Done where packages are installed, so that no
 * `npm run check` waits for it; each does itself what is missing.
 */
keepCompiled();
await import('./run-check.ts');
await openDictionary(site.dictionaryCache);
