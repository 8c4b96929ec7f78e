import type { Element } from 'hast';
import type { Language } from '../site.ts';
import { barChart } from './bar-chart.ts';
import type { Chart } from './chart-data.ts';
import { lineChart } from './line-chart.ts';
import { slopeChart } from './slope-chart.ts';

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
