/** The paper's grid, in CSS pixels. Everything on a page begins on a line and ends on one. */

/** A line of text. */
export const line = 17;

export const columnCount = 4;
export const columnWidth = 162;
export const gap = 17;

/** Lines of a page, from the top of its head to its last line of text. */
export const pageLines = 62;

/** Lines that the running head takes from a page, and the masthead from the first. */
export const headLines = 2;
export const mastheadLines = 6;

/** Where a column begins, from the start of the line. */
export function columnStart(column: number): number {
  return column * (columnWidth + gap);
}

/** How wide so many columns are with the gaps between them. */
export function widthOf(columns: number): number {
  return columns * (columnWidth + gap) - gap;
}

/** How many lines something takes. @param height in pixels */
export function linesOf(height: number): number {
  // A rounding error is no line.
  return Math.ceil((height - 0.5) / line);
}
