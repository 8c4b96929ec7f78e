import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { drawChart } from '../../figures/chart.ts';
import { locatorMap } from '../../figures/locator-map.ts';
import type { Language } from '../../site.ts';
import { textBlock } from './nodes.ts';
import type { Figure } from './read-figures.ts';

/** Figures of a body, to be put where their places were kept once the body is HTML: the sanitiser lets no drawing through. */
export type DrawnFigures = {
  /** Fills the places in the finished HTML. */
  insert(html: string): string;
  hasMap: boolean;
};

/** Draws the blocks that `readFigures` has read. */
export function figures(tree: Root, language: Language): DrawnFigures {
  const drawn: string[] = [];
  let hasMap = false;
  visit(tree, 'code', (block: Code, index, parent) => {
    if (!parent || index === undefined || (block.lang !== 'chart' && block.lang !== 'map')) return;
    const figure = block.data?.figure;
    hasMap ||= block.lang === 'map';
    parent.children.splice(index, 1, textBlock('figure', { dataFigure: String(drawn.length) }, []));
    drawn.push(figure ? toHtml(draw(figure, language), { space: 'html' }) : '');
  });
  return {
    hasMap,
    insert: (html) =>
      html.replace(
        /<figure data-figure="(\d+)"><\/figure>/g,
        (_, index: string) => drawn[Number(index)] ?? '',
      ),
  };
}

function draw(figure: Figure, language: Language): Element {
  return figure.kind === 'chart'
    ? drawChart(figure.chart, language)
    : locatorMap({ ...figure.map, language });
}
