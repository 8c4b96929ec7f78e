import type { Copy } from './copy.ts';
import { columnCount, line } from './geometry.ts';
import type { Pages } from './pages.ts';
import { type Place, type SetPiece, setPiece } from './set-piece.ts';
import { goingOn, type StoryPart } from './story-part.ts';

/** How the columns below the lead are shared by the stories that are begun there. */
const shares: Record<number, readonly number[]> = { 1: [4], 2: [2, 2], 3: [2, 1, 1] };
const mostBeside = 3;

/** Of the lines below the masthead, what the lead takes where others stand below it: as much as its drawing needs. */
const leadShares = [0.56, 0.62, 0.68];

/** Lines between the lead and what is below it. */
const between = 1;

/**
 * Sets the first page: the lead across it, and below it the next stories side by side.
 *
 * @returns the parts that go on inside, and the stories that found no place
 */
export function setFront(pages: Pages, stories: readonly Copy[]): { parts: StoryPart[]; others: Copy[] } {
  const [lead, ...next] = stories;
  if (!lead) return { parts: [], others: [] };
  const beside = next.slice(0, mostBeside);
  const others = next.slice(mostBeside);
  if (others.length > 0) setTeasers(pages, others);
  lead.head.classList.add('lead');
  const place = { page: pages.last, top: pages.line, column: 0, columns: columnCount };
  const depths = beside.length > 0 ? leadShares.map((share) => Math.round(pages.free * share)) : [pages.free];
  const set = beginLead(lead, place, depths);
  const parts = left(lead, set, pages.number);
  pages.take(set.lines + between);
  let column = 0;
  for (const [index, copy] of beside.entries()) {
    const columns = shares[beside.length]?.[index] ?? 1;
    if (columns === 1) copy.standfirst?.remove();
    const below = { page: pages.last, top: pages.line, column, columns };
    parts.push(...left(copy, begin(copy, [], below, pages.free), pages.number));
    column += columns;
  }
  return { parts, others };
}

type Begun = SetPiece & { figures: readonly HTMLElement[] };

function beginLead(lead: Copy, place: Place, depths: readonly number[]): Begun {
  const figures = lead.figures.slice(0, 1);
  for (const depth of depths) {
    const set = setPiece({ ...lead, figures }, place, depth);
    if (set?.jump) return { ...set, figures };
    set?.box.remove();
  }
  return begin(lead, figures, place, depths[0] ?? 0);
}

/** Begins a story with some of its drawings, or with all where it ends here. */
function begin(copy: Copy, figures: readonly HTMLElement[], place: Place, depth: number): Begun {
  for (const shown of [figures, copy.figures, []]) {
    const set = setPiece({ ...copy, figures: shown }, place, depth);
    if (set && (set.jump || shown.length === copy.figures.length)) return { ...set, figures: shown };
    set?.box.remove();
  }
  const set = setPiece({ ...copy, figures: [] }, place, depth);
  if (!set) throw new Error(`No room for the headline «${copy.title.textContent}».`);
  return { ...set, figures: [] };
}

function left(copy: Copy, { rest, jump, figures }: Begun, page: number): StoryPart[] {
  if (!jump) return [];
  const later = copy.figures.filter((figure) => !figures.includes(figure));
  return [goingOn(copy, { blocks: rest, figures: later }, { page, jump })];
}

/** Headlines of stories that are inside alone, with room for their pages. */
function setTeasers(pages: Pages, stories: readonly Copy[]): void {
  const strip = document.createElement('ul');
  strip.className = 'teasers';
  strip.style.insetBlockStart = `${pages.line * line}px`;
  for (const { title } of stories.slice(0, columnCount)) {
    const teaser = document.createElement('li');
    const page = document.createElement('b');
    page.className = 'page-of';
    teaser.append(...title.cloneNode(true).childNodes, ' ', page);
    strip.append(teaser);
  }
  pages.last.append(strip);
  pages.take(Math.ceil(strip.offsetHeight / line) + between);
}
