import { type Copy, takeCopy } from './copy.ts';
import { columnCount, headLines, line, mastheadLines, pageLines } from './geometry.ts';
import { type SetPiece, setPiece } from './set-piece.ts';

/**
 * Sets the stories of a document on pages: those that open the paper are begun on the first one, side by side, and go on inside; the others
 * follow whole. The same copy always gives the same pages.
 */

/** Stories that are begun below the lead. */
const mostBeside = 3;

/** How the columns below the lead are shared. */
const shares: Record<number, readonly number[]> = { 1: [4], 2: [2, 2], 3: [2, 1, 1] };

/** Lines between two stories on a page. */
const between = 1;

/** Of a story that goes on on the next page at least so many lines stand on this one. */
const fewestLines = 12;

/** A part of a story that still has to be set. */
type Waiting = {
  head: HTMLElement;
  blocks: readonly HTMLElement[];
  figures: readonly HTMLElement[];
  title: HTMLElement;
  from: Begun | null;
};

/** Where it was begun. */
type Begun = { page: number; jump: HTMLElement };

class Paper {
  /** The next free line of the last page. */
  #line = 0;
  #pages: HTMLElement[] = [];

  get page(): HTMLElement {
    return this.#pages.at(-1) ?? this.turn();
  }

  get number(): number {
    return this.#pages.length;
  }

  get free(): number {
    return pageLines - this.#line;
  }

  get line(): number {
    return this.#line;
  }

  take(lines: number): void {
    this.#line += lines;
  }

  turn(): HTMLElement {
    const page = document.createElement('section');
    page.className = 'page';
    document.body.append(page);
    this.#pages.push(page);
    const template = document.querySelector(this.number === 1 ? '#masthead' : '#running-head');
    const head = template?.cloneNode(true);
    if (head instanceof HTMLTemplateElement) page.append(head.content);
    for (const number of page.querySelectorAll('.number')) number.textContent = String(this.number);
    this.#line = this.number === 1 ? mastheadLines : headLines;
    return page;
  }
}

function setPaper(): void {
  const stories = takeCopy();
  const paper = new Paper();
  paper.turn();
  const waiting = [...setFront(paper, stories), ...stories.slice(1 + mostBeside).map(whole)];
  if (waiting.length > 0) paper.turn();
  for (const one of waiting) setInside(paper, one);
  document.querySelector('#copy')?.remove();
  for (const template of document.querySelectorAll('template')) template.remove();
  document.documentElement.dataset.pages = String(paper.number);
}

function whole({ head, title, blocks, figures }: Copy): Waiting {
  return { head, title, blocks, figures, from: null };
}

function setFront(paper: Paper, stories: readonly Copy[]): Waiting[] {
  const [lead, ...others] = stories;
  const beside = others.slice(0, mostBeside);
  if (!lead) return [];
  const waiting: Waiting[] = [];
  const begin = (copy: Copy, figures: readonly HTMLElement[], set: SetPiece): void => {
    const left = copy.figures.filter((figure) => !figures.includes(figure));
    if (set.jump) waiting.push(goingOn(copy, set.rest, left, { page: paper.number, jump: set.jump }));
  };
  lead.head.classList.add('lead');
  const depth = beside.length > 0 ? Math.round(paper.free * 0.6) : paper.free;
  const shown = lead.figures.slice(0, 1);
  const set = setPiece(
    { ...lead, figures: shown },
    { page: paper.page, top: paper.line, column: 0, columns: columnCount },
    depth,
  );
  begin(lead, shown, set);
  paper.take(set.lines + between);
  let column = 0;
  for (const [index, copy] of beside.entries()) {
    const columns = shares[beside.length]?.[index] ?? 1;
    const place = { page: paper.page, top: paper.line, column, columns };
    begin(copy, [], setPiece({ ...copy, figures: [] }, place, paper.free));
    column += columns;
  }
  return waiting;
}

function goingOn({ title }: Copy, blocks: HTMLElement[], figures: HTMLElement[], from: Begun): Waiting {
  const head = document.createElement('header');
  head.className = 'head on';
  const back = document.createElement('p');
  back.className = 'kick';
  const label = document.createElement('span');
  label.textContent = `تتمة ص ${from.page}`;
  back.append(label);
  const again = document.createElement('p');
  again.className = 'again';
  again.append(...[...title.cloneNode(true).childNodes]);
  head.append(back, again);
  return { head, title, blocks, figures, from };
}

function setInside(paper: Paper, waiting: Waiting): void {
  if (paper.free < fewestLines) paper.turn();
  const place = { page: paper.page, top: paper.line, column: 0, columns: columnCount };
  const set = setPiece(waiting, place, paper.free);
  if (waiting.from) waiting.from.jump.textContent = `التتمة ص ${paper.number}`;
  paper.take(set.lines + between);
  if (!set.jump) return;
  const from = { page: paper.number, jump: set.jump };
  paper.turn();
  setInside(paper, goingOn({ ...waiting, blocks: [], figures: [] }, set.rest, [], from));
}

await document.fonts.ready;
document.documentElement.style.setProperty('--line', `${line}px`);
setPaper();
