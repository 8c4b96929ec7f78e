import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Element } from 'hast';
import { directionOf } from '../arabic/direction.ts';
import type { Language } from '../site.ts';
import type { Chart } from './chart-data.ts';
import { chartFigure, chartWidth, numberText } from './chart-figure.ts';
import { spread } from './spread.ts';
import { element, penDot, textWidth } from './svg.ts';

const height = 340;
/** The size that charts.css gives labels on a phone, the largest. */
const labelSize = 23;
const top = 48;
const bottom = height - 20;

/** From one moment to another: where each row began and where it came to, in the order that the language reads. */
export function slopeChart(chart: Chart, language: Language): Element {
  const rightToLeft = directionOf(language) === 'rtl';
  const all = chart.rows.flatMap(({ values }) => values);
  const y = scaleLinear([Math.min(...all), Math.max(...all)], [bottom, top]);
  const names = chart.rows.map(
    ({ label, values: [, after = 0] }) => `${numberText(after, language)}  ${label}`,
  );
  const room = {
    before:
      Math.max(
        ...chart.rows.map(({ values: [before = 0] }) => textWidth(numberText(before, language), labelSize)),
      ) + 24,
    after: Math.min(Math.max(...names.map((name) => textWidth(name, labelSize))) + 24, chartWidth * 0.6),
  };
  const [from, to] = rightToLeft
    ? [chartWidth - room.before, room.after]
    : [room.before, chartWidth - room.after];
  const outward = rightToLeft ? 1 : -1;
  const heights = [0, 1].map((column) =>
    spread(
      chart.rows.map(({ values }) => y(values[column] ?? 0)),
      labelSize * 1.3,
    ),
  );
  return chartFigure(chart, language, [
    element(
      'svg',
      { viewBox: `0 0 ${chartWidth} ${height}`, ariaHidden: 'true', direction: directionOf(language) },
      ...[from, to].map((at, column) =>
        element(
          'text',
          {
            className: ['minor'],
            x: String(Math.round(at)),
            y: '20',
            textAnchor: column === 0 ? 'start' : 'middle',
          },
          chart.columns[column] ?? '',
        ),
      ),
      ...[from, to].map((at) =>
        element('path', { className: ['grid'], d: `M${Math.round(at)} ${top - 16}V${height}` }),
      ),
      ...chart.rows.flatMap(({ label, values: [before = 0, after = 0] }, row) => {
        const points: [number, number][] = [
          [Math.round(from), Math.round(y(before))],
          [Math.round(to), Math.round(y(after))],
        ];
        return [
          element('path', { className: ['line', `series-${row + 1}`], d: line()(points) ?? '' }),
          ...points.map(([x, at]) =>
            element('path', {
              className: ['dot', `series-${row + 1}`],
              d: penDot,
              transform: `translate(${x} ${at})`,
            }),
          ),
          ...(row === firstAt(chart, before)
            ? [
                element(
                  'text',
                  {
                    className: ['number'],
                    x: String(Math.round(from + outward * 14)),
                    y: String(Math.round((heights[0]?.[row] ?? 0) + 6)),
                    textAnchor: 'end',
                  },
                  numberText(before, language),
                ),
              ]
            : []),
          element(
            'text',
            {
              x: String(Math.round(to - outward * 14)),
              y: String(Math.round((heights[1]?.[row] ?? 0) + 6)),
              textAnchor: 'start',
            },
            element('tspan', { className: ['number'] }, numberText(after, language)),
            `  ${label}`,
          ),
        ];
      }),
    ),
  ]);
}

/** Rows that begin at one value share its label. */
function firstAt({ rows }: Chart, before: number): number {
  return rows.findIndex(({ values }) => values[0] === before);
}
