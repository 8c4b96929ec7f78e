import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dayColours, nightColours } from './day-colours.ts';

it('pictures and letters have the colours that pages have by day and by night', () => {
  const tokens = readFileSync('app/styles/tokens.css', 'utf8');
  const colours = [...tokens.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g)];
  expect(Object.fromEntries(colours.map(([, name, day]) => [name, day]))).toMatchObject(dayColours);
  expect(Object.fromEntries(colours.map(([, name, , night]) => [name, night]))).toMatchObject(nightColours);
});
