import { columnStart, line, linesOf, widthOf } from './geometry.ts';

/** A way to place drawings at the top of columns. */
export type Figures = {
  /** For each column the line in which its text begins. */
  tops: readonly number[];
  place(): void;
};

/** Columns that a drawing takes. */
const figureColumns = 2;

/**
 * The ways to place a piece's drawings: side by side from the last columns on, or all in the last ones, one below the other.
 *
 * @param figures in the box of the piece, since they are measured
 * @param top the line below the head
 */
export function columnTops(figures: readonly HTMLElement[], top: number, columns: number): Figures[] {
  const span = Math.min(figureColumns, columns);
  for (const figure of figures) figure.style.inlineSize = `${widthOf(span)}px`;
  const slots = Math.floor(columns / span);
  const beside = inSlots(figures, top, columns, span, slots);
  return figures.length > 1 && slots > 1 ? [beside, inSlots(figures, top, columns, span, 1)] : [beside];
}

function inSlots(
  figures: readonly HTMLElement[],
  top: number,
  columns: number,
  span: number,
  slots: number,
): Figures {
  const tops = Array.from({ length: columns }, () => top);
  const places = figures.map((figure, index) => {
    const first = columns - span * ((index % slots) + 1);
    const begin = tops[first] ?? top;
    // A line between a drawing and what is below it.
    tops.fill(begin + linesOf(figure.offsetHeight) + 1, first, first + span);
    return { figure, first, begin };
  });
  const place = (): void => {
    for (const { figure, first, begin } of places)
      Object.assign(figure.style, {
        insetBlockStart: `${begin * line}px`,
        insetInlineStart: `${columnStart(first)}px`,
      });
  };
  return { tops, place };
}
