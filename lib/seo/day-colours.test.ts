import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dayColours } from './day-colours.ts';

it('pictures have the colours that pages have by day', () => {
  const tokens = readFileSync('app/styles/tokens.css', 'utf8');
  const byDay = [...tokens.matchAll(/--([\w-]+): light-dark\((#\w+), #\w+\);/g)].map(([, name, day]) => [
    name,
    day,
  ]);
  expect(Object.fromEntries(byDay)).toMatchObject(dayColours);
});
