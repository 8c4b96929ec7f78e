import { expect, it } from 'vitest';
import { lineStarts, positionAt } from './line-starts.ts';

it('tells line and column of every offset', () => {
  const text = 'أب\n\nج';
  expect(
    Array.from({ length: text.length + 1 }, (_, offset) => positionAt(lineStarts(text), offset)),
  ).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 3, column: 2 },
  ]);
});
