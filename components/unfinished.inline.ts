import { recall } from './remembered.ts';

/**
 * Puts the reader's choices on the document before anything is painted: `{"scheme":"dark"}` becomes `data-scheme="dark"`, which
 * the styles know; `data-reading` is how many stories wait to be read on. It stands in every page's head, so it has to be small.
 */
const reading = recall('reading');
Object.assign(
  document.documentElement.dataset,
  recall('settings'),
  Array.isArray(reading) && { reading: reading.length },
);
