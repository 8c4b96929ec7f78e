import { parseArgs } from 'node:util';
import { missingFiles } from './corpus.ts';
import { evaluateRelated, type RelatedReport } from './evaluate-related.ts';
import { evaluateSearch, type SearchReport } from './evaluate-search.ts';
import type { RankingQuality } from './ranking-quality.ts';

const heading = '| | queries | Recall@5 | nDCG@5 | MRR |\n|---|---|---|---|---|\n';

type Options = { kind: 'related' | 'search'; corpus: string; json: boolean };

/** `npm run evaluate -- related|search --corpus DIR [--json]`: how good lists and search are on other publishers' news. */
const options = readOptions();
const missing = options ? missingFiles(options.corpus, options.kind) : [];
if (!options) {
  process.stderr.write('npm run evaluate -- related|search --corpus DIR [--json]\n');
  process.exitCode = 1;
} else if (missing.length > 0) {
  process.stderr.write(`${options.corpus} is no such corpus: it lacks ${missing.join(' and ')}.\n`);
  process.exitCode = 1;
} else if (options.kind === 'related') {
  const report = evaluateRelated(options.corpus);
  print(report, options, () => relatedTable(report));
} else {
  const report = await evaluateSearch(options.corpus);
  print(report, options, () => searchTable(report));
}

/** @returns null where they are not what the command takes */
function readOptions(): Options | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { corpus: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const { corpus, json } = values;
    const [kind, ...more] = positionals;
    if (corpus && more.length === 0 && (kind === 'related' || kind === 'search'))
      return { kind, corpus, json };
  } catch {
    // An option that there is not.
  }
  return null;
}

function print(report: RelatedReport | SearchReport, { json }: Options, table: () => string): void {
  process.stdout.write(json ? `${JSON.stringify(report)}\n` : table());
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
