import { recall } from './remembered.ts';

/**
 * Puts on the document, before anything is painted, how many stories wait to be read on, so that their room is there from the start. It
 * stands in every page's head, so it has to be small.
 */
const unfinished = recall('reading');
if (Array.isArray(unfinished)) document.documentElement.dataset.reading = `${unfinished.length}`;
