import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, lineWidth } from './break-lines.ts';

const column = { width: 580, height: 360, sizes: [100, 80, 60, 50], lineHeight: 1.3, mostLines: 4 };

describe('breakLines', () => {
  it('takes the largest size in which all fits', () => {
    expect(breakLines([2, 2], column)).toEqual({ size: 100, lines: [[0, 2]], isCut: false });
    expect(breakLines([3, 3, 3, 3, 3], column).size).toBe(80);
    expect(breakLines([7], column).size).toBe(80);
  });

  it('makes lines of about the same length', () => {
    const { lines } = breakLines([2, 2, 2, 2, 2], { ...column, sizes: [60] });
    expect(lines).toEqual([
      [0, 3],
      [3, 5],
    ]);
  });

  it('cuts what fits in no size', () => {
    const { size, lines, isCut } = breakLines(Array(40).fill(4), column);
    expect({ size, count: lines.length, isCut }).toEqual({ size: 50, count: 4, isCut: true });
  });

  it('keeps every word, in order, within the column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 8, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (widths) => {
          const { size, lines, isCut } = breakLines(widths, column);
          expect(lines.length).toBeLessThanOrEqual(column.mostLines);
          expect(lines[0]?.[0]).toBe(0);
          for (const [index, [from, to]] of lines.entries()) {
            expect(to).toBeGreaterThan(from);
            expect(from).toBe(index === 0 ? 0 : lines[index - 1]?.[1]);
            if (!isCut)
              expect(lineWidth(widths.slice(from, to)) * size).toBeLessThanOrEqual(column.width + 1e-6);
          }
          if (!isCut) expect(lines.at(-1)?.[1]).toBe(widths.length);
        },
      ),
    );
  });
});
