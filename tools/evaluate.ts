import { parseArgs } from 'node:util';
import { evaluateRelated, type RelatedReport } from './evaluate-related.ts';
import { evaluateSearch, type SearchReport } from './evaluate-search.ts';
import type { RankingQuality } from './ranking-quality.ts';

const heading = '| | queries | Recall@5 | nDCG@5 | MRR |\n|---|---|---|---|---|\n';

/** `npm run evaluate -- related|search --corpus DIR [--json]`: how good lists and search are on other publishers' news. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, json: { type: 'boolean', default: false } },
});
if (values.corpus && positionals[0] === 'related') {
  const report = evaluateRelated(values.corpus);
  print(report, () => relatedTable(report));
} else if (values.corpus && positionals[0] === 'search') {
  const report = await evaluateSearch(values.corpus);
  print(report, () => searchTable(report));
} else {
  process.stderr.write('npm run evaluate -- related|search --corpus DIR [--json]\n');
  process.exitCode = 1;
}

function print(report: RelatedReport | SearchReport, table: () => string): void {
  process.stdout.write(values.json ? `${JSON.stringify(report)}\n` : table());
}

function relatedTable({ editor_link, event, msPerArticle }: RelatedReport): string {
  const rows = [row('what editors linked', editor_link), row("others' reports of the event", event)];
  return `${heading}${rows.join('')}\n${msPerArticle.toFixed(2)} ms an article\n`;
}

function searchTable({ kilobytes, milliseconds, indexing, ...kinds }: SearchReport): string {
  const rows = Object.entries(kinds).map(([kind, quality]) => row(kind, quality));
  return `${heading}${rows.join('')}
KB a query: median ${kilobytes.median.toFixed(0)}, 95 % ${kilobytes.p95.toFixed(0)}
ms a query: median ${milliseconds.median.toFixed(1)}, 95 % ${milliseconds.p95.toFixed(1)}
indexing: ${indexing.seconds.toFixed(1)} s, ${indexing.megabytes.toFixed(0)} MB before compression
`;
}

function row(name: string, { queries, recallAt5, ndcgAt5, mrr }: RankingQuality): string {
  const figures = [recallAt5, ndcgAt5, mrr].map((figure) => figure.toFixed(3));
  return `| ${[name, queries, ...figures].join(' | ')} |\n`;
}
