import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { Language } from '../site.ts';
import type { Chart } from './chart-data.ts';
import { isolatedNumber, sourceLine, titleOf } from './chart-figure.ts';
import { element } from './svg.ts';

/** Shares of a cell, in percent: what the longest bars take together, and what is kept for a number on either side. */
const longest = 70;
const room = 26;

/**
 * Bars are a table first: each row its name, its bar, its number. The direction of the page turns them; values below zero
 * go from the line of zero the other way, their numbers before them.
 */
export function barChart(chart: Chart, language: Language): Element {
  const values = chart.rows.map(({ values: [value = 0] }) => value);
  const least = Math.min(0, ...values);
  const drawn = least < 0 ? longest - room : longest;
  const width = scaleLinear([0, Math.max(0, ...values) - least], [0, drawn]);
  const zero = least < 0 ? room + width(-least) : 0;
  return element(
    'figure',
    { className: ['chart'] },
    element(
      'table',
      { className: least < 0 ? ['bars', 'signed'] : ['bars'] },
      element('caption', {}, ...titleOf(chart, language)),
      element(
        'tbody',
        {},
        ...chart.rows.map(({ label, values: [value = 0] }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, label),
            element('td', {}, ...cell(isolatedNumber(value, language), value, { width, zero })),
          ),
        ),
      ),
    ),
    sourceLine(chart, language),
  );
}

/** A bar with its number at its outer end. */
function cell(
  number: Element,
  value: number,
  { width, zero }: { width: (value: number) => number; zero: number },
): Element[] {
  const length = width(Math.abs(value));
  if (value >= 0) return [...(zero > 0 ? [bar('space', zero)] : []), bar('above', length), number];
  return [
    bar('space', zero - length),
    element('span', { className: ['outer'] }, number),
    bar('below', length),
  ];
}

function bar(kind: 'above' | 'below' | 'space', percent: number): Element {
  return element(
    'svg',
    { className: [kind], width: `${percent.toFixed(1)}%`, height: '8', ariaHidden: 'true' },
    element('rect', { width: '100%', height: '8' }),
  );
}
