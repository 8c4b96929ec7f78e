import type { Element, ElementContent } from 'hast';
import { numberIn } from '../arabic/locale.ts';
import type { Language } from '../site.ts';
import { wordsIn } from '../words/words.ts';
import type { Chart } from './chart-data.ts';
import { element } from './svg.ts';

/** Size of a drawn chart's units; its height follows what it shows. */
export const chartWidth = 592;

/**
 * The frame of a drawn chart. Its numbers stand in a table that only listeners and machines meet: the drawing says the same
 * to the eye, and is hidden from them.
 */
export function chartFigure(chart: Chart, language: Language, drawing: ElementContent[]): Element {
  return element(
    'figure',
    { className: ['chart'] },
    element('p', { className: ['chart-title'], ariaHidden: 'true' }, ...titleOf(chart, language)),
    ...drawing,
    // A table is never narrower than its words, so that it cannot be hidden by itself.
    element(
      'div',
      { className: ['quiet'] },
      element(
        'table',
        {},
        element('caption', {}, ...titleOf(chart, language)),
        ...(chart.columns.length > 0 ? [headOf(chart.columns)] : []),
        element(
          'tbody',
          {},
          ...chart.rows.map(({ label, values }) =>
            element(
              'tr',
              {},
              element('th', { scope: 'row' }, label),
              ...values.map((value) => element('td', {}, numberText(value, language))),
            ),
          ),
        ),
      ),
    ),
    sourceLine(chart, language),
  );
}

function headOf(columns: readonly string[]): Element {
  return element(
    'thead',
    {},
    element('tr', {}, element('td', {}), ...columns.map((column) => element('th', { scope: 'col' }, column))),
  );
}

/** «الخفض المتفق عليه، مليون برميل يوميًا», the unit lighter than the title. */
export function titleOf(
  { title, unit }: Pick<Chart, 'title' | 'unit'>,
  language: Language,
): ElementContent[] {
  return [
    { type: 'text', value: `${title}${wordsIn(language).comma}` },
    element('span', { className: ['unit'] }, unit),
  ];
}

export function sourceLine({ source }: Pick<Chart, 'source'>, language: Language): Element {
  return element('figcaption', {}, element('small', {}, `${wordsIn(language).figures.source}: ${source}`));
}

/** A number as the pages write it; the true minus of mathematics, which is as wide as a plus. */
export function numberText(value: number, language: Language): string {
  return numberIn(value, language).replace('-', '−');
}

/** A number in a line of Arabic text keeps its sign before it. */
export function isolatedNumber(value: number, language: Language): Element {
  return element('bdi', { dir: 'ltr' }, numberText(value, language));
}
