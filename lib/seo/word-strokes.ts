import type { Element } from 'hast';
import type { Stroke } from '../figures/kashida-words.ts';
import { element } from '../figures/svg.ts';
import { dayColours } from './day-colours.ts';

/** Strokes of a word for a picture, in the face's units; see components/kashida.tsx for how pages draw them. */
export function wordStrokes(transform: string, strokes: readonly Stroke[]): Element {
  return element(
    'g',
    { transform },
    ...strokes.map(({ x, d, red }) =>
      element('path', { transform: `translate(${x})`, d, fill: red ? dayColours.rub : dayColours.ink }),
    ),
  );
}
