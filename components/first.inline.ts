import { recall } from './remembered.ts';

/** What stands in the head of every page and runs before anything is painted. It has to be small. */

// How many stories wait to be read on, so that the styles keep their room from the start.
const unfinished = recall('reading');
if (Array.isArray(unfinished)) document.documentElement.dataset.reading = `${unfinished.length}`;

// The scripts that reader-script.tsx names, once the page was painted. A page that the browser prepares is not, until a reader opens it.
addEventListener('load', () => requestAnimationFrame(() => setTimeout(loadScripts)));

function loadScripts(): void {
  for (const { dataset } of document.querySelectorAll<HTMLScriptElement>('script[data-src]')) {
    const { src = '', integrity = '' } = dataset;
    document.head.append(Object.assign(document.createElement('script'), { type: 'module', src, integrity }));
  }
}

// One page fades into the next; what both have in the same place, as the masthead, stands still. Last, since an old browser stops here.
const fade = new CSSStyleSheet();
fade.replaceSync(
  '@media(prefers-reduced-motion:no-preference){@view-transition{navigation:auto}::view-transition-group(root){animation-duration:160ms}}',
);
document.adoptedStyleSheets.push(fade);
