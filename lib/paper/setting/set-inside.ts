import { columnCount } from './geometry.ts';
import type { Pages } from './pages.ts';
import { type SetPiece, setPiece } from './set-piece.ts';
import { goingOn, type StoryPart } from './story-part.ts';

/** Lines between two stories. */
const between = 2;

/** A story begins on a page that has so many lines left for it. */
const fewestLines = 14;

/** Sets a story, or what is left of one, on the pages inside, and tells the part before where it goes on. @returns the page on which it begins */
export function setInside(pages: Pages, part: StoryPart): number {
  if (pages.free < fewestLines) pages.turn();
  const { set, figures } = onThisPage(pages, part) ?? onNextPage(pages, part);
  const { number } = pages;
  if (part.from) part.from.jump.textContent = `التتمة ص ${number}`;
  pages.take(set.lines + between);
  if (set.jump) {
    pages.turn();
    const later = part.figures.filter((figure) => !figures.includes(figure));
    setInside(
      pages,
      goingOn(part.copy, { blocks: set.rest, figures: later }, { page: number, jump: set.jump }),
    );
  }
  return number;
}

type Shown = { set: SetPiece; figures: readonly HTMLElement[] };

/** With its drawings, or without them where they come with the rest. */
function onThisPage(pages: Pages, part: StoryPart): Shown | null {
  const place = { page: pages.last, top: pages.line, column: 0, columns: columnCount };
  for (let count = part.figures.length; count >= 0; count -= 1) {
    const figures = part.figures.slice(0, count);
    const set = setPiece({ ...part, figures }, place, pages.free);
    if (set && (set.jump || count === part.figures.length)) return { set, figures };
    set?.box.remove();
  }
  return null;
}

function onNextPage(pages: Pages, part: StoryPart): Shown {
  if (!pages.isFresh) pages.turn();
  const shown = onThisPage(pages, part);
  if (!shown) throw new Error(`No page is long enough for «${part.copy.title.textContent}».`);
  return shown;
}
