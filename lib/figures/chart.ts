import type { Element } from 'hast';
import type { Language } from '../site.ts';
import { barChart } from './bar-chart.ts';
import { lineChart } from './line-chart.ts';
import { slopeChart } from './slope-chart.ts';

export const chartKinds = ['bar', 'line', 'slope'] as const;

/** What an editor writes into a chart block: a table of numbers, and what they are. */
export type Chart = {
  type: (typeof chartKinds)[number];
  title: string;
  unit: string;
  source: string;
  /** Names of the series, one for each value of a row; none where a row is one value. */
  columns: string[];
  /** At least one value each, all rows as many. */
  rows: ChartRow[];
};

export type ChartRow = { label: string; values: number[] };

/** A chart as a figure: its title, the drawing, the numbers as a table, and where they come from. */
export function drawChart(chart: Chart, language: Language): Element {
  switch (chart.type) {
    case 'bar':
      return barChart(chart, language);
    case 'line':
      return lineChart(chart, language);
    case 'slope':
      return slopeChart(chart, language);
  }
}
