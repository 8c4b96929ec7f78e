import { type Copy, takeCopy } from './copy.ts';
import { line } from './geometry.ts';
import { Pages } from './pages.ts';
import { setColophon } from './set-colophon.ts';
import { setFront } from './set-front.ts';
import { setInside } from './set-inside.ts';
import { wholeStory } from './story-part.ts';

/** What the lead may take of the first page; where it ends decides how all the rest falls. */
const leadShares = [0.5, 0.54, 0.58, 0.62, 0.66, 0.7];

/**
 * Sets the stories of a document on pages: those that open the paper are begun on the first one, side by side, and go on inside; the others
 * follow whole. Of several ways it takes the one with the fewest pages, and of those the one that leaves least white. The same copy
 * always gives the same pages.
 */
function setPaper(): void {
  const stories = takeCopy();
  const tried = leadShares.map((share) => {
    const pages = setPages(stories, share);
    const { number, white } = pages;
    pages.remove();
    return { share, number, white };
  });
  const [best] = tried.sort((a, b) => a.number - b.number || a.white - b.white);
  const pages = setPages(stories, best?.share ?? 1);
  setColophon(pages);
  document.querySelector('#copy')?.remove();
  for (const template of document.querySelectorAll('template')) template.remove();
  document.documentElement.dataset.pages = String(pages.number);
}

function setPages(stories: readonly Copy[], leadShare: number): Pages {
  const pages = new Pages();
  pages.turn();
  const { parts, others, teasers } = setFront(pages, stories, leadShare);
  const waiting = [...parts, ...others.map(wholeStory)];
  if (waiting.length > 0) pages.turn();
  const begins = setInside(pages, waiting);
  for (const { copy, place } of teasers) place.textContent = `ص ${begins.get(copy)}`;
  return pages;
}

// Everything is measured in the paper's own faces, which nothing has asked for yet.
await Promise.all([...document.fonts].map((face) => face.load()));
document.documentElement.style.setProperty('--line', `${line}px`);
setPaper();
