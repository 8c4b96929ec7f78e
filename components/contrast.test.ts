import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Colours of text, and what text stands on. */
const inks = ['ink', 'ink-2', 'ink-3', 'rub', 'seen'];
const grounds = ['paper', 'sheet'];

const tokens = readFileSync('app/styles/tokens.css', 'utf8');

describe('text stands out from what it stands on by 7:1 (WCAG 2.2, 1.4.6)', () => {
  for (const [time, index] of [
    ['day', 1],
    ['night', 2],
  ] as const) {
    it.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
      `--%s on --%s by ${time}`,
      (ink, ground) => {
        expect(contrast(colour(ink, index), colour(ground, index))).toBeGreaterThanOrEqual(7);
      },
    );
  }
});

function colour(token: string, index: 1 | 2): string {
  const found = new RegExp(`--${token}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens)?.[
    index
  ];
  if (!found) throw new Error(`tokens.css names no --${token} by day and night.`);
  return found;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
