import { recall } from './remembered.ts';

/**
 * Puts the reader's choices on the document before anything is painted: `{"scheme":"dark"}` becomes `data-scheme="dark"`, which
 * the styles know. It stands in every page's head, so it has to be small.
 */
Object.assign(document.documentElement.dataset, recall('settings'));
