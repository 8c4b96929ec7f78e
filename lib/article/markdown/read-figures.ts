import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import type { Chart } from '../../figures/chart-data.ts';
import { chartSchema, mapSchema } from '../figure-schema.ts';
import { validate } from '../validate.ts';
import { readYaml } from '../yaml-source.ts';
import type { Report } from './report.ts';

/** What a block marked `chart` or `map` says. */
export type Figure = { kind: 'chart'; chart: Chart } | { kind: 'map'; map: z.output<typeof mapSchema> };

declare module 'mdast' {
  interface CodeData {
    figure?: Figure;
  }
}

const chartFields = ['type', 'title', 'unit', 'source', 'columns', 'data'];
const mapFields = ['title', 'places'];

/** Notes with each block marked `chart` or `map` what it says; one with something wrong is reported where it stands. */
export function readFigures(tree: Root, report: Report): void {
  visit(tree, 'code', (block: Code) => {
    const figure = figureOf(block, report);
    if (figure) block.data = { ...block.data, figure };
  });
}

function figureOf(block: Code, report: Report): Figure | null {
  if (block.lang === 'chart') {
    const chart = read(block, chartSchema, chartFields, report);
    return chart && { kind: 'chart', chart };
  }
  if (block.lang !== 'map') return null;
  const map = read(block, mapSchema, mapFields, report);
  return map && { kind: 'map', map };
}

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
