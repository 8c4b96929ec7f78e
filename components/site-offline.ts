import { thisPage } from './this-page.ts';
import { whenSeen } from './when-seen.ts';

declare const isPreview: boolean;

/**
 * Has a worker keep what is read. It comes when all else is there, and is told of the page once a reader sees it. Where a browser has no
 * workers or refuses one, nothing is missing.
 */
const { serviceWorker } = navigator;

const tell = (): void => {
  // A kept copy is kept already.
  if (document.querySelector('#kept')) return;
  serviceWorker.ready.then(({ active }) => active?.postMessage(thisPage())).catch(() => undefined);
};

const start = (): void => {
  serviceWorker.register('/sw.js').catch(() => undefined);
  whenSeen(tell);
};

if (serviceWorker && !isPreview) setTimeout(start, 500);
