import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Element } from 'hast';
import { formatDay } from '../arabic/dates.ts';
import { directionOf } from '../arabic/direction.ts';
import type { Language } from '../site.ts';
import type { Chart } from './chart-data.ts';
import { chartFigure, chartWidth, numberText } from './chart-figure.ts';
import { spread } from './spread.ts';
import { element, penDot, textWidth } from './svg.ts';

const height = 330;
/** The size that charts.css gives labels on a phone, the largest. */
const labelSize = 23;
const top = 16;
const bottom = height - 44;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** A row's place on the axis: a day in milliseconds, or the number itself (a year, a minute). */
export function momentOf(label: string): number {
  return day.test(label) ? Date.parse(label) : Number(label);
}

/** Lines over time, which runs the way the language reads; each line carries its own name at its end. */
export function lineChart(chart: Chart, language: Language): Element {
  const rightToLeft = directionOf(language) === 'rtl';
  const moments = chart.rows.map(({ label }) => momentOf(label));
  const all = chart.rows.flatMap(({ values }) => values);
  const y = scaleLinear([Math.min(0, ...all), Math.max(0, ...all)], [bottom, top]).nice(4);
  const names = chart.columns.length > 0 ? chart.columns : [''];
  const ticks = y.ticks(4);
  const room = {
    axis: Math.max(...ticks.map((tick) => textWidth(numberText(tick, language), labelSize))) + 14,
    names: Math.max(...names.map((name) => textWidth(name, labelSize))) + 20,
  };
  const ends = rightToLeft ? [chartWidth - room.axis, room.names] : [room.axis, chartWidth - room.names];
  const [start = 0, end = 0] = ends;
  const x = scaleLinear([Math.min(...moments), Math.max(...moments)], [start, end]);
  const heights = spread(
    names.map((_, series) => y(chart.rows.at(-1)?.values[series] ?? 0)),
    labelSize * 1.3,
  );
  return chartFigure(chart, language, [
    element(
      'svg',
      { viewBox: `0 0 ${chartWidth} ${height}`, ariaHidden: 'true', direction: directionOf(language) },
      ...ticks.flatMap((tick) => [
        element('path', { className: ['grid'], d: `M${round(start)} ${round(y(tick))}H${round(end)}` }),
        element(
          'text',
          {
            className: ['minor', 'number'],
            x: String(rightToLeft ? chartWidth : 0),
            y: String(round(y(tick) + 6)),
            textAnchor: rightToLeft ? 'end' : 'start',
            direction: 'ltr',
          },
          numberText(tick, language),
        ),
      ]),
      ...axisLabels(chart, language, x, rightToLeft),
      ...names.flatMap((name, series) => {
        const points = chart.rows.map(({ values }, row): [number, number] => [
          round(x(moments[row] ?? 0)),
          round(y(values[series] ?? 0)),
        ]);
        const [lastX = 0, lastY = 0] = points.at(-1) ?? [];
        return [
          element('path', { className: ['line', `series-${series + 1}`], d: line()(points) ?? '' }),
          element('path', {
            className: ['dot', `series-${series + 1}`],
            d: penDot,
            transform: `translate(${lastX} ${lastY})`,
          }),
          element(
            'text',
            {
              x: String(lastX + (rightToLeft ? -14 : 14)),
              y: String(round((heights[series] ?? 0) + 6)),
              textAnchor: 'start',
            },
            name,
          ),
        ];
      }),
    ),
  ]);
}

/** As many labels as there is room for, the first and the last among them. */
function axisLabels(
  { rows }: Chart,
  language: Language,
  x: (moment: number) => number,
  rightToLeft: boolean,
): Element[] {
  const texts = rows.map(({ label }) =>
    day.test(label) ? formatDay(Date.parse(label), language, { year: false }) : label,
  );
  const last = rows.length - 1;
  const end = x(momentOf(rows[last]?.label ?? ''));
  let taken = rightToLeft ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  return rows.flatMap(({ label }, index) => {
    const at = x(momentOf(label));
    const half = textWidth(texts[index] ?? '', labelSize) / 2 + 8;
    const isFree = rightToLeft ? at + half < taken : at - half > taken;
    const leavesLast =
      index === last || Math.abs(at - end) > half + textWidth(texts[last] ?? '', labelSize) / 2 + 8;
    if (!isFree || !leavesLast) return [];
    taken = rightToLeft ? at - half : at + half;
    return [
      element(
        'text',
        { className: ['minor'], x: String(round(at)), y: String(bottom + 28), textAnchor: 'middle' },
        texts[index] ?? '',
      ),
    ];
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
