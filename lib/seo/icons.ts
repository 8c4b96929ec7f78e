import { toHtml } from 'hast-util-to-html';
import type { Metadata } from 'next';
import sharp from 'sharp';
import { naba } from '../figures/kashida-words.ts';
import { element } from '../figures/svg.ts';
import { dayColours } from './day-colours.ts';
import { wordStrokes } from './word-strokes.ts';

/** The dot of the house, red by day and by night. */
const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><style>path{fill:#9c1c0e}@media(prefers-color-scheme:dark){path{fill:#ff917b}}</style><path d="M43 4 96 41 57 96 4 59Z"/></svg>';

/** Edges in pixels of the pictures that home screens and search engines show. */
export const iconSizes = [180, 512] as const;
export type IconSize = (typeof iconSizes)[number];

export function iconAddress(size: IconSize): string {
  return `/icons/${size}.png`;
}

/** The dot travels inside the page: asked for as a file, it delays the first paint on a phone by a round trip (150 ms). */
export const icons = {
  icon: { url: `data:image/svg+xml,${encodeURIComponent(dot)}`, type: 'image/svg+xml' },
  apple: iconAddress(180),
} satisfies Metadata['icons'];

/**
 * «نبأ» on paper, as PNG. The word stays within the middle four fifths, so that a launcher may cut the picture round
 * (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
export async function iconPicture(size: IconSize): Promise<Buffer> {
  // The word is 1606 by 2520 of the face's units and begins at -31 and -2040.
  const drawing = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: size, height: size, viewBox: '-1428 -2980 4400 4400' },
    element('rect', { x: '-1428', y: '-2980', width: 4400, height: 4400, fill: dayColours.paper }),
    wordStrokes('translate(-31)', naba.last),
    wordStrokes('translate(1575)', naba.first),
  );
  return sharp(Buffer.from(toHtml(drawing, { space: 'svg' })))
    .png({ palette: true })
    .toBuffer();
}
