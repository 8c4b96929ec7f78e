import type { BlockContent, Paragraph, PhrasingContent, TableRow } from 'mdast';
import type { Chart } from '../../figures/chart-data.ts';
import type { Language } from '../../site.ts';
import { wordsIn } from '../../words/words.ts';
import type { Place } from '../article.ts';
import type { Figure } from './read-figures.ts';

/** A figure for those who read Markdown: what it shows in one line, and its data; numbers in the digits and signs of programs. */
export function figureText(figure: Figure, language: Language): BlockContent[] {
  return figure.kind === 'chart'
    ? chartText(figure.chart, language)
    : mapText(figure.map.title, figure.map.places);
}

function chartText({ title, unit, source, columns, rows }: Chart, language: Language): BlockContent[] {
  const words = wordsIn(language).figures;
  return [
    paragraph({ type: 'strong', children: [text(title)] }, text(`${wordsIn(language).comma}${unit}`)),
    {
      type: 'table',
      children: [
        row('', ...(columns.length > 0 ? columns : [unit])),
        ...rows.map(({ label, values }) => row(label, ...values.map(String))),
      ],
    },
    paragraph(text(`${words.source}: ${source}`)),
  ];
}

function mapText(title: string, places: readonly Place[]): BlockContent[] {
  return [
    paragraph({ type: 'strong', children: [text(title)] }),
    {
      type: 'list',
      spread: false,
      children: places.map(({ name, lat, lon }) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(text(`${name} (${lat}, ${lon})`))],
      })),
    },
  ];
}

function row(...cells: string[]): TableRow {
  return {
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
