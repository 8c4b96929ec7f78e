import { recall } from './remembered.ts';
import { applySettings, settingsName } from './settings.ts';

/** What stands in the head of every page and runs before anything is painted. It has to be small. */

applySettings(recall(settingsName));

// How many stories wait to be read on, so that the styles keep their room from the start.
const unfinished = recall('reading');
if (Array.isArray(unfinished)) document.documentElement.dataset.reading = `${unfinished.length}`;

// The scripts that reader-script.tsx names, and the styles for paper, once the page is there and was painted. One that the browser
// prepares is not painted until a reader opens it.
addEventListener('load', () =>
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    loadRest();
  }).observe({ type: 'paint', buffered: true }),
);

function loadRest(): void {
  document.head.insertAdjacentHTML('beforeend', document.querySelector('head>noscript')?.textContent ?? '');
  for (const { dataset } of document.querySelectorAll<HTMLScriptElement>('script[data-src]'))
    void import(String(dataset.src));
}

// One page fades into the next; what both have in the same place, as the masthead, stands still. Last, since an old browser stops here.
const fade = new CSSStyleSheet();
fade.replaceSync(
  '@media(prefers-reduced-motion:no-preference){@view-transition{navigation:auto}::view-transition-group(root){animation-duration:160ms}}',
);
document.adoptedStyleSheets.push(fade);
