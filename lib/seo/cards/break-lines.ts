/** Gap between the ink of two words in ems: the space and the room that letters keep at their sides, measured on headlines. */
const wordGap = 0.33;

export type Column = {
  /** Pixels. */
  width: number;
  height: number;
  /** Sizes of type in pixels that may be used, largest first. */
  sizes: readonly number[];
  /** In ems. */
  lineHeight: number;
  mostLines: number;
};

export type Lines = {
  size: number;
  /** Words of each line, as indices: first, and one past the last. */
  lines: (readonly [from: number, to: number])[];
  /** Whether words at the end found no room. */
  isCut: boolean;
};

/**
 * Breaks a headline into lines of about the same length, in the largest size in which all of it fits.
 *
 * @param widths of its words, in ems
 */
export function breakLines(widths: readonly number[], column: Column): Lines {
  for (const size of column.sizes) {
    const most = Math.min(column.mostLines, Math.floor(column.height / (size * column.lineHeight)));
    const width = column.width / size;
    const lines = fill(widths, width);
    if (lines.length <= most && widths.every((word) => word <= width))
      return { size, lines: balance(widths, width, lines.length), isCut: false };
  }
  const size = column.sizes.at(-1) ?? 0;
  const lines = fill(widths, column.width / size).slice(0, column.mostLines);
  return { size, lines, isCut: true };
}

/** The width of a line of words, in ems. */
export function lineWidth(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + wordGap * Math.max(widths.length - 1, 0);
}

/** The narrowest column that takes no more lines. */
function balance(widths: readonly number[], width: number, count: number): Lines['lines'] {
  let [tooNarrow, wideEnough] = [0, width];
  while (wideEnough - tooNarrow > 0.1) {
    const middle = (tooNarrow + wideEnough) / 2;
    const fits = fill(widths, middle).length <= count && widths.every((word) => word <= middle);
    if (fits) wideEnough = middle;
    else tooNarrow = middle;
  }
  return fill(widths, wideEnough);
}

/** As many words on each line as it holds, and at least one. */
function fill(widths: readonly number[], width: number): Lines['lines'] {
  const lines: [number, number][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const [index, word] of widths.entries()) {
    const line = lines.at(-1);
    if (line && used + wordGap + word <= width) {
      line[1] = index + 1;
      used += wordGap + word;
    } else {
      lines.push([index, index + 1]);
      used = word;
    }
  }
  return lines;
}
