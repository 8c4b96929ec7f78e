import { takeCopy } from './copy.ts';
import { line } from './geometry.ts';
import { Pages } from './pages.ts';
import { setColophon } from './set-colophon.ts';
import { setFront } from './set-front.ts';
import { setInside } from './set-inside.ts';
import { wholeStory } from './story-part.ts';

/**
 * Sets the stories of a document on pages: those that open the paper are begun on the first one, side by side, and go on inside; the others
 * follow whole. The same copy always gives the same pages.
 */
function setPaper(): void {
  const stories = takeCopy();
  const pages = new Pages();
  pages.turn();
  const { parts, others } = setFront(pages, stories);
  if (parts.length + others.length > 0) pages.turn();
  for (const part of parts) setInside(pages, part);
  const begins = others.map((copy) => setInside(pages, wholeStory(copy)));
  for (const [index, place] of document.querySelectorAll('.page-of').entries())
    place.textContent = `ص ${begins[index]}`;
  setColophon(pages);
  document.querySelector('#copy')?.remove();
  for (const template of document.querySelectorAll('template')) template.remove();
  document.documentElement.dataset.pages = String(pages.number);
}

await document.fonts.ready;
document.documentElement.style.setProperty('--line', `${line}px`);
setPaper();
