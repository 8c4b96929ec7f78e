import { expect, it } from 'vitest';
import { style } from './peer-site.ts';

it('gives peers about as much CSS as a story of this newspaper carries', () => {
  const kilobytes = style().length / 1024;
  expect(kilobytes).toBeGreaterThan(12);
  expect(kilobytes).toBeLessThan(40);
});
