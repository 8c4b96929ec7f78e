import { scaleLinear } from 'd3-scale';
import type { Element } from 'hast';
import type { Language } from '../site.ts';
import type { Chart } from './chart.ts';
import { isolatedNumber, sourceLine, titleOf } from './chart-figure.ts';
import { element } from './svg.ts';

/** Share of a cell, in percent, that the longest bar takes; the rest is for its number. */
const longest = 70;

/**
 * Bars are a table first: each row its name, its bar, its number. The direction of the page turns them; values below zero
 * begin at the same line and go the other way.
 */
export function barChart(chart: Chart, language: Language): Element {
  const values = chart.rows.map(({ values: [value = 0] }) => value);
  const least = Math.min(0, ...values);
  const width = scaleLinear([0, Math.max(0, ...values) - least], [0, longest]);
  const zero = width(-least);
  return element(
    'figure',
    { className: ['chart'] },
    element(
      'table',
      { className: ['bars'] },
      element('caption', {}, titleOf(chart, language)),
      element(
        'tbody',
        {},
        ...chart.rows.map(({ label, values: [value = 0] }) => {
          const length = width(Math.abs(value));
          const before = value < 0 ? zero - length : zero;
          return element(
            'tr',
            {},
            element('th', { scope: 'row' }, label),
            element(
              'td',
              {},
              ...(before > 0 ? [bar('space', before)] : []),
              bar(value < 0 ? 'below' : 'above', length),
              isolatedNumber(value),
            ),
          );
        }),
      ),
    ),
    sourceLine(chart, language),
  );
}

function bar(kind: 'above' | 'below' | 'space', percent: number): Element {
  return element(
    'svg',
    { className: [kind], width: `${percent.toFixed(1)}%`, height: '8', ariaHidden: 'true' },
    element('rect', { width: '100%', height: '8' }),
  );
}
