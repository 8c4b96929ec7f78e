import { columnTops, type Figures } from './figures-in-columns.ts';
import { fillColumn } from './fill-column.ts';
import { columnStart, columnWidth, line, linesOf, widthOf } from './geometry.ts';

/** What stands together under one headline: a story, or a part of one. */
export type Piece = {
  head: HTMLElement;
  blocks: readonly HTMLElement[];
  figures: readonly HTMLElement[];
};

/** Where it stands, in lines from the top of the page and in columns from its start. */
export type Place = { page: HTMLElement; top: number; column: number; columns: number };

export type SetPiece = {
  box: HTMLElement;
  /** Lines that it takes, head included. */
  lines: number;
  /** What did not fit. */
  rest: HTMLElement[];
  /** The line at the end that says where the rest is, where there is one. */
  jump: HTMLElement | null;
};

/** A column of fewer lines under a drawing stays empty. */
const fewestLines = 3;

/**
 * Sets a piece in columns of one depth, its drawings at the top of the last ones. Blocks are copied, so that a piece can be set again
 * elsewhere once its box is removed.
 *
 * @param depth lines that it may take; it takes fewer where it ends before, and then its columns are even
 * @returns null where its drawings need more lines than that
 */
export function setPiece(piece: Piece, place: Place, depth: number): SetPiece | null {
  const box = boxAt(place);
  box.append(piece.head, ...piece.figures);
  const top = linesOf(piece.head.offsetHeight);
  const ways = columnTops(piece.figures, top, place.columns).filter(
    ({ tops }) => Math.max(...tops) <= depth && Math.min(...tops) + fewestLines <= depth,
  );
  const even = ways
    .map((way) => ({ way, lines: evenDepth(box, piece.blocks, way, depth) }))
    .filter(({ lines }) => lines < depth)
    .sort((a, b) => a.lines - b.lines)[0];
  const way = even?.way ?? ways[0];
  if (!way) {
    box.remove();
    return null;
  }
  way.place();
  const lines = even?.lines ?? depth;
  let rest = fill(box, piece.blocks, way, lines, 0);
  box.style.blockSize = `${lines * line}px`;
  if (rest.length === 0) return { box, lines, rest, jump: null };
  empty(box);
  rest = fill(box, piece.blocks, way, lines, 1);
  const jump = document.createElement('p');
  jump.className = 'jump';
  box.append(jump);
  return { box, lines, rest, jump };
}

/** The fewest lines that hold all; `depth` where that many do not, or only just. */
function evenDepth(box: HTMLElement, blocks: readonly HTMLElement[], way: Figures, depth: number): number {
  const fits = (lines: number): boolean => {
    const rest = fill(box, blocks, way, lines, 0);
    empty(box);
    return rest.length === 0;
  };
  let from = Math.max(...way.tops);
  let to = depth;
  if (!fits(to)) return depth;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (fits(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}

/** Fills columns down to a depth. @param kept lines at the end of the last one that stay free @returns what did not fit */
function fill(
  box: HTMLElement,
  blocks: readonly HTMLElement[],
  { tops }: Figures,
  depth: number,
  kept: number,
): HTMLElement[] {
  let rest = blocks.map((block) => block.cloneNode(true)).filter((copy) => copy instanceof HTMLElement);
  for (const [index, top] of tops.entries()) {
    const lines = depth - top - (index === tops.length - 1 ? kept : 0);
    if (lines < fewestLines) continue;
    const column = document.createElement('div');
    column.className = index > 0 && rest.length > 0 ? 'column ruled' : 'column';
    Object.assign(column.style, {
      insetBlockStart: `${top * line}px`,
      insetInlineStart: `${columnStart(index)}px`,
      inlineSize: `${columnWidth}px`,
      blockSize: `${lines * line}px`,
    });
    box.append(column);
    rest = fillColumn(column, rest);
  }
  return rest;
}

function empty(box: HTMLElement): void {
  for (const column of box.querySelectorAll('.column')) column.remove();
}

function boxAt({ page, top, column, columns }: Place): HTMLElement {
  const box = document.createElement('article');
  box.className = `piece of-${columns}${column > 0 ? ' beside' : ''}`;
  Object.assign(box.style, {
    insetBlockStart: `${top * line}px`,
    insetInlineStart: `${columnStart(column)}px`,
    inlineSize: `${widthOf(columns)}px`,
  });
  page.append(box);
  return box;
}
