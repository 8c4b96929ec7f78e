import type { Copy } from './copy.ts';
import { columnCount, line, linesOf } from './geometry.ts';
import type { Pages } from './pages.ts';
import { type Place, type SetPiece, setPiece } from './set-piece.ts';
import { goingOn, type StoryPart } from './story-part.ts';

/** Stories that are begun below the lead; they share the columns. */
const mostBeside = 2;

/** Headlines of other stories above the lead: with more, each takes more lines. */
const mostTeasers = 3;

/** Lines between the lead and what is below it. */
const between = 1;

/** Where the first page names a story and the page on which it stands. */
type Teaser = { copy: Copy; place: HTMLElement };

/** `parts` go on inside, `others` found no place. */
export type Front = { parts: StoryPart[]; others: Copy[]; teasers: Teaser[] };

/**
 * Sets the first page: the lead across it, and below it the next stories side by side.
 *
 * @param leadShare of the lines below the masthead, what the lead takes where others stand below it
 */
export function setFront(pages: Pages, stories: readonly Copy[], leadShare: number): Front {
  const [lead, ...next] = stories;
  if (!lead) return { parts: [], others: [], teasers: [] };
  const beside = next.slice(0, mostBeside);
  const others = next.slice(mostBeside);
  const teasers = others.length > 0 ? setTeasers(pages, others) : [];
  lead.head.classList.add('lead');
  const place = { page: pages.last, top: pages.line, column: 0, columns: columnCount };
  const depth = beside.length > 0 ? Math.round(pages.free * leadShare) : pages.free;
  const set = begin(lead, lead.figures.slice(0, 1), place, depth);
  const parts = left(lead, set, pages.number);
  pages.take(set.lines + between);
  const columns = columnCount / beside.length;
  for (const [index, copy] of beside.entries()) {
    const below = { page: pages.last, top: pages.line, column: index * columns, columns };
    parts.push(...left(copy, begin(copy, [], below, pages.free), pages.number));
  }
  return { parts, others, teasers };
}

type Begun = SetPiece & { figures: readonly HTMLElement[] };

/** Begins a story with some of its drawings, or with all where it ends here. */
function begin(copy: Copy, figures: readonly HTMLElement[], place: Place, depth: number): Begun {
  for (const shown of [figures, copy.figures, []]) {
    const set = setPiece({ ...copy, figures: shown }, place, depth);
    if (set && (set.jump || shown.length === copy.figures.length)) return { ...set, figures: shown };
    set?.box.remove();
  }
  // Its text has room here and its drawings have none: some of the text goes on with them.
  for (let lines = depth; lines > 0; lines -= 1) {
    const set = setPiece({ ...copy, figures: [] }, place, lines);
    if (set?.jump) return { ...set, figures: [] };
    set?.box.remove();
  }
  throw new Error(`No room for the headline «${copy.title.textContent}».`);
}

function left(copy: Copy, { rest, jump, figures }: Begun, page: number): StoryPart[] {
  if (!jump) return [];
  const later = copy.figures.filter((figure) => !figures.includes(figure));
  return [goingOn(copy, { blocks: rest, figures: later }, { page, jump })];
}

/** Headlines of stories that are inside alone, with room for their pages. */
function setTeasers(pages: Pages, stories: readonly Copy[]): Teaser[] {
  const strip = document.createElement('ul');
  strip.className = 'teasers';
  strip.style.insetBlockStart = `${pages.line * line}px`;
  const teasers = stories.slice(0, mostTeasers).map((copy): Teaser => {
    const teaser = document.createElement('li');
    const place = document.createElement('b');
    place.textContent = 'ص 1';
    teaser.append(...copy.title.cloneNode(true).childNodes, ' ', place);
    strip.append(teaser);
    return { copy, place };
  });
  pages.last.append(strip);
  pages.take(linesOf(strip.offsetHeight) + between);
  return teasers;
}
