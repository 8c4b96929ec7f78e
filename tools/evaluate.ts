import { parseArgs } from 'node:util';
import { evaluateRelated } from './evaluate-related.ts';
import type { RankingQuality } from './ranking-quality.ts';

/** `npm run evaluate -- related --corpus DIR [--json]`: how good the lists are that the site makes, on other publishers' news. */
const usage = 'npm run evaluate -- related --corpus DIR [--json]\n';
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, json: { type: 'boolean', default: false } },
});
if (positionals[0] !== 'related' || !values.corpus) {
  process.stderr.write(usage);
  process.exit(1);
}
const report = evaluateRelated(values.corpus);
if (values.json) process.stdout.write(`${JSON.stringify(report)}\n`);
else {
  process.stdout.write('| | queries | Recall@5 | nDCG@5 | MRR |\n|---|---|---|---|---|\n');
  process.stdout.write(row('what editors linked', report.editor_link));
  process.stdout.write(row("others' reports of the event", report.event));
  process.stdout.write(`\n${report.msPerArticle.toFixed(2)} ms an article\n`);
}

function row(name: string, { queries, recallAt5, ndcgAt5, mrr }: RankingQuality): string {
  const figures = [recallAt5, ndcgAt5, mrr].map((figure) => figure.toFixed(3));
  return `| ${[name, queries, ...figures].join(' | ')} |\n`;
}
