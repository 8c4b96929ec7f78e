import { z } from 'zod';
import { type Chart, chartKinds } from '../figures/chart-data.ts';
import { momentOf } from '../figures/line-chart.ts';
import { holdsFields, list, placeSchema, text } from './schema.ts';

/** What a chart block and a map block hold, after the failsafe schema of YAML: texts, lists and maps of texts. */

const plainNumber = /^[-−+]?\d+(?:\.\d+)?$/;

const value = z.string().transform((written, context): number => {
  if (plainNumber.test(written)) return Number(written.replace('−', '-'));
  context.issues.push({
    code: 'custom',
    input: written,
    message: `"${written}" is no number: write digits and a point, as -37.63, without separators or units`,
  });
  return z.NEVER;
});

const values = z.union(
  [z.string().transform((one) => [one]), z.array(z.string())],
  'must be a number, or a list of numbers',
);

const most = { bar: 12, line: 400, slope: 6 } as const;

export const chartSchema = z
  .strictObject(
    {
      type: z.enum(chartKinds, `must be one of ${chartKinds.join(', ')}`),
      title: text,
      unit: text,
      source: text,
      columns: list(text).default([]),
      data: z.record(
        z.string(),
        values.pipe(z.array(value)),
        'must hold a line "label: number" for each row',
      ),
    },
    holdsFields,
  )
  .superRefine((chart, context) => {
    const complain = (path: PropertyKey[], message: string): void => {
      context.issues.push({ code: 'custom', input: chart, path, message });
    };
    const rows = Object.entries(chart.data);
    const width = Math.max(1, chart.columns.length);
    if (rows.length < 2) complain(['data'], 'has too little to draw: give two rows at least');
    if (rows.length > most[chart.type])
      complain(['data'], `is too long for a ${chart.type} chart: ${most[chart.type]} rows at most`);
    for (const [label, row] of rows) {
      if (row.length === width) continue;
      const wanted = width === 1 ? 'one number' : `${width} numbers, one for each of columns`;
      complain(['data', label], `has ${row.length} numbers where there should be ${wanted}`);
    }
    if (chart.type === 'bar' && chart.columns.length > 0)
      complain(['columns'], 'do not belong to a bar chart: remove them');
    if (chart.type === 'slope' && chart.columns.length !== 2)
      complain(['columns'], 'must name the two moments of a slope chart: [2019, 2020]');
    if (chart.type === 'line')
      checkMoments(
        rows.map(([label]) => label),
        complain,
      );
  })
  .transform(
    ({ data, ...chart }): Chart => ({
      ...chart,
      rows: Object.entries(data).map(([label, row]) => ({ label, values: row })),
    }),
  );

/** The rows of a line are moments, each later than the one before. */
function checkMoments(
  labels: readonly string[],
  complain: (path: PropertyKey[], message: string) => void,
): void {
  let before = Number.NEGATIVE_INFINITY;
  for (const label of labels) {
    const moment = momentOf(label);
    if (Number.isNaN(moment)) {
      complain(
        ['data', label],
        'is no moment: the rows of a line chart are years, other numbers, or days (2017-04-13)',
      );
    } else if (moment <= before) {
      complain(['data', label], 'is not later than the row before: put the rows in order');
    } else before = moment;
  }
}

export const mapSchema = z.strictObject(
  {
    title: text,
    places: list(placeSchema).refine((places) => places.length > 0, 'is empty: name a place at least'),
  },
  holdsFields,
);
