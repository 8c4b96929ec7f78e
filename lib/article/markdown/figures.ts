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

/** Keeps the places of the blocks that `readFigures` has read; they are drawn where they are put in. */
export function figures(tree: Root, language: Language): DrawnFigures {
  const found: (Figure | undefined)[] = [];
  let hasMap = false;
  visit(tree, 'code', (block: Code, index, parent) => {
    if (!parent || index === undefined || (block.lang !== 'chart' && block.lang !== 'map')) return;
    const figure = block.data?.figure;
    hasMap ||= block.lang === 'map';
    parent.children.splice(index, 1, textBlock('figure', { dataFigure: String(found.length) }, []));
    found.push(figure);
  });
  return {
    hasMap,
    insert: (html) =>
      html.replace(/<figure data-figure="(\d+)"><\/figure>/g, (_, index: string) => {
        const figure = found[Number(index)];
        return figure ? toHtml(draw(figure, language), { space: 'html' }) : '';
      }),
  };
}

function draw(figure: Figure, language: Language): Element {
  return figure.kind === 'chart'
    ? drawChart(figure.chart, language)
    : locatorMap({ ...figure.map, language });
}
