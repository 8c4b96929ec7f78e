import type { Copy } from './copy.ts';
import { columnCount } from './geometry.ts';
import type { Pages } from './pages.ts';
import { type SetPiece, setPiece } from './set-piece.ts';
import { goingOn, type StoryPart } from './story-part.ts';

/** Lines between two stories. */
const between = 2;

/** A story begins on a page that has so many lines left for it. */
const fewestLines = 12;

/** Of the stories that wait, so many are tried for what is left of a page. */
const mostTried = 6;

/**
 * Sets all that waits on the pages inside: on what is left of a page the first story that fits, else the first that can show its drawings
 * there and goes on on the next page. Each part before is told where its story goes on.
 *
 * @returns the page on which each story begins inside
 */
export function setInside(pages: Pages, parts: readonly StoryPart[]): Map<Copy, number> {
  const begins = new Map<Copy, number>();
  const waiting = [...parts];
  /** What the page before broke off comes first. */
  let broken: StoryPart | null = null;
  while (broken || waiting.length > 0) {
    if (pages.free < fewestLines) pages.turn();
    const shown = bestOf(pages, broken ? [broken] : waiting.slice(0, mostTried));
    if (!shown) {
      if (pages.isFresh) throw new Error('A story has a headline or drawings that no page holds.');
      pages.turn();
      continue;
    }
    const { part, set, figures } = shown;
    const { number } = pages;
    if (part === broken) broken = null;
    else waiting.splice(waiting.indexOf(part), 1);
    if (!begins.has(part.copy)) begins.set(part.copy, number);
    if (part.from) part.from.jump.textContent = `التتمة ص ${number}`;
    pages.take(set.lines + between);
    if (!set.jump) continue;
    const later = part.figures.filter((figure) => !figures.includes(figure));
    broken = goingOn(part.copy, { blocks: set.rest, figures: later }, { page: number, jump: set.jump });
    pages.turn();
  }
  return begins;
}

type Shown = { part: StoryPart; set: SetPiece; figures: readonly HTMLElement[] };

function bestOf(pages: Pages, parts: readonly StoryPart[]): Shown | null {
  for (const isGood of [endsHere, showsAll, () => true]) {
    for (const part of parts) {
      const shown = onThisPage(pages, part, isGood);
      if (shown) return shown;
    }
  }
  return null;
}

function endsHere({ set }: Shown): boolean {
  return set.jump === null;
}

function showsAll({ part, figures }: Shown): boolean {
  return figures.length === part.figures.length;
}

/** A part with its drawings, or without those that come with the rest. */
function onThisPage(pages: Pages, part: StoryPart, isGood: (shown: Shown) => boolean): Shown | null {
  const place = { page: pages.last, top: pages.line, column: 0, columns: columnCount };
  for (let count = part.figures.length; count >= 0; count -= 1) {
    const figures = part.figures.slice(0, count);
    const set = setPiece({ ...part, figures }, place, pages.free);
    // Drawings come with text or go on with it.
    if (set && (set.jump || count === part.figures.length) && isGood({ part, set, figures }))
      return { part, set, figures };
    set?.box.remove();
  }
  return null;
}
