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
