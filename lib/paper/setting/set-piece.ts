import { fillColumn } from './fill-column.ts';
import { columnStart, columnWidth, line, linesOf, widthOf } from './geometry.ts';

/** What stands together under one headline: a story, or a part of one. */
export type Piece = {
  head: HTMLElement;
  blocks: readonly HTMLElement[];
  figures: readonly HTMLElement[];
};

/** Where it stands, in lines from the top of the page and in columns from its start. */
export type Place = {
  page: HTMLElement;
  top: number;
  column: number;
  columns: number;
};

export type SetPiece = {
  box: HTMLElement;
  lines: number;
  /** What did not fit. */
  rest: HTMLElement[];
  /** The line at the end that says where the rest is, where there is one. */
  jump: HTMLElement | null;
};

/** Columns that a drawing takes. */
const figureColumns = 2;

/** A column of fewer lines under a drawing stays empty. */
const fewestLines = 3;

/** More than a page. */
const mostLines = 200;

/**
 * Sets a piece in columns of one depth, its drawings at the top of the last ones.
 *
 * @param depth lines that it may take; it takes fewer where it ends before, and then its columns are even
 */
export function setPiece(piece: Piece, place: Place, depth: number): SetPiece {
  const box = boxAt(place);
  box.append(piece.head);
  const tops = columnTops(box, piece, place.columns);
  const { blocks } = piece;
  const even = evenDepth(box, blocks, tops, depth);
  if (even !== null) {
    const rest = fill(box, blocks, tops, even, 0);
    box.style.blockSize = `${even * line}px`;
    return { box, lines: even, rest, jump: null };
  }
  const rest = fill(box, blocks, tops, depth, 1);
  const jump = document.createElement('p');
  jump.className = 'jump';
  box.append(jump);
  box.style.blockSize = `${depth * line}px`;
  return { box, lines: depth, rest, jump };
}

/** The fewest lines that hold all, or null where the depth does not. */
function evenDepth(
  box: HTMLElement,
  blocks: readonly HTMLElement[],
  tops: readonly number[],
  depth: number,
): number | null {
  const fits = (lines: number): boolean => {
    const rest = fill(box, copies(blocks), tops, lines, 0);
    for (const column of box.querySelectorAll('.column')) column.remove();
    return rest.length === 0;
  };
  let from = Math.max(...tops);
  let to = Math.min(depth, mostLines);
  if (from > to || !fits(to)) return null;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (fits(middle)) to = middle;
    else from = middle + 1;
  }
  return to;
}

function copies(blocks: readonly HTMLElement[]): HTMLElement[] {
  return blocks.map((block) => block.cloneNode(true)).filter((copy) => copy instanceof HTMLElement);
}

function fill(
  box: HTMLElement,
  blocks: readonly HTMLElement[],
  tops: readonly number[],
  depth: number,
  kept: number,
): HTMLElement[] {
  let rest = [...blocks];
  for (const [index, top] of tops.entries()) {
    const lines = depth - top - (index === tops.length - 1 ? kept : 0);
    if (lines < fewestLines || rest.length === 0) continue;
    const column = document.createElement('div');
    column.className = 'column';
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

/** Puts the drawings in and says where each column of text begins. */
function columnTops(box: HTMLElement, { head, figures }: Piece, columns: number): number[] {
  const tops = Array.from({ length: columns }, () => linesOf(head.offsetHeight));
  const span = Math.min(figureColumns, columns);
  const slots = Math.floor(columns / span);
  for (const [index, figure] of figures.entries()) {
    const first = columns - span * ((index % slots) + 1);
    const top = tops[first] ?? 0;
    Object.assign(figure.style, {
      insetBlockStart: `${top * line}px`,
      insetInlineStart: `${columnStart(first)}px`,
      inlineSize: `${widthOf(span)}px`,
    });
    box.append(figure);
    // A line between drawing and text.
    const bottom = top + linesOf(figure.offsetHeight) + 1;
    tops.fill(bottom, first, first + span);
  }
  return tops;
}

function boxAt({ page, top, column, columns }: Place): HTMLElement {
  const box = document.createElement('article');
  box.className = `piece of-${columns}`;
  Object.assign(box.style, {
    insetBlockStart: `${top * line}px`,
    insetInlineStart: `${columnStart(column)}px`,
    inlineSize: `${widthOf(columns)}px`,
  });
  page.append(box);
  return box;
}
