import type { Element } from 'hast';
import { naba, type Stroke } from '../figures/kashida-words.ts';
import { element } from '../figures/svg.ts';

/** «نبأ» stretched across a page's width, as the masthead of the site (components/kashida.tsx). @param width ems of the drawing's size */
export function nameplate(width = 11.4): Element {
  const { top, height, cut, bar, baseline, first, last } = naba;
  const right = units(width);
  return element(
    'svg',
    {
      viewBox: `0 ${-top} ${right} ${units(height)}`,
      role: 'img',
      ariaLabel: 'نبأ',
      className: ['nameplate'],
    },
    element('path', {
      d: `M${units(bar - cut)} ${units(baseline) - top}H${right - units(cut)}v${units(0.131)}H${units(bar - cut)}z`,
    }),
    element('g', { transform: `translate(${right})` }, ...first.map(draw)),
    element('g', {}, ...last.map(draw)),
  );
}

/** Units of the face, 2048 to the em. */
function units(ems: number): number {
  return Math.round(ems * 2048);
}

function draw({ x, d, red }: Stroke): Element {
  return element('path', { transform: `translate(${x})`, d, ...(red && { className: ['red'] }) });
}
