import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import { drawChart } from '../../figures/chart.ts';
import { locatorMap } from '../../figures/locator-map.ts';
import type { Language } from '../../site.ts';
import { chartSchema, mapSchema } from '../figure-schema.ts';
import { validate } from '../validate.ts';
import { readYaml } from '../yaml-source.ts';
import { textBlock } from './nodes.ts';
import type { Report } from './report.ts';

/** Figures of a body, to be put where their places were kept once the body is HTML: the sanitiser lets no drawing through. */
export type DrawnFigures = {
  /** Fills the places in the finished HTML. */
  insert(html: string): string;
  hasMap: boolean;
};

const chartFields = ['type', 'title', 'unit', 'source', 'columns', 'data'];
const mapFields = ['title', 'places'];

/** Draws the blocks marked `chart` and `map`. */
export function figures(tree: Root, language: Language, report: Report): DrawnFigures {
  const drawn: string[] = [];
  let hasMap = false;
  visit(tree, 'code', (block: Code, index, parent) => {
    if (!parent || index === undefined || (block.lang !== 'chart' && block.lang !== 'map')) return;
    const figure = block.lang === 'map' ? drawMap(block, language, report) : draw(block, language, report);
    hasMap ||= block.lang === 'map';
    parent.children.splice(index, 1, textBlock('figure', { dataFigure: String(drawn.length) }, []));
    drawn.push(figure ? toHtml(figure, { space: 'html' }) : '');
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

function draw(block: Code, language: Language, report: Report): Element | null {
  const chart = read(block, chartSchema, chartFields, report);
  return chart && drawChart(chart, language);
}

function drawMap(block: Code, language: Language, report: Report): Element | null {
  const map = read(block, mapSchema, mapFields, report);
  return map && locatorMap({ ...map, language });
}

/** What a block says, or null where something is wrong with it, which is reported where it stands. */
function read<Schema extends z.ZodType>(
  block: Code,
  schema: Schema,
  fields: readonly string[],
  report: Report,
): z.output<Schema> | null {
  const { line = 1, column = 1 } = block.position?.start ?? {};
  const complain = (at: { line: number; column: number }, message: string): void => {
    const start = { line: line + at.line, column: column - 1 + at.column };
    report({ type: block.type, position: { start, end: start } }, `${block.lang}: ${message}`);
  };
  const yaml = readYaml(block.value);
  if ('errors' in yaml) {
    for (const error of yaml.errors) complain(error, `no valid YAML: ${error.message}.`);
    return null;
  }
  const checked = validate(schema, fields, yaml.source, '');
  if ('data' in checked) return checked.data;
  for (const problem of checked.problems) complain(problem, problem.message);
  return null;
}
