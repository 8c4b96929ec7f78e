import { weights as fitted, type Weights } from '../lib/linking/weights.ts';
import { type CorpusArticle, type RelatedQuery, readArticles, readRelated } from './corpus.ts';
import { rankCorpus } from './evaluate-related.ts';
import { type Ranking, rankingQuality } from './ranking-quality.ts';

/**
 * `node tools/fit-related.ts DIR`: how far the numbers in lib/linking/weights.ts are from better ones, and what each part of
 * the ranking adds. Every figure is cross-validated over time: for each fifth of the queries the weights are those that did
 * best on the other four.
 */
const folder = process.argv[2];
if (!folder) {
  process.stderr.write('node tools/fit-related.ts DIR\n');
  process.exit(1);
}

/** Values worth trying in place of each fitted one. */
const steps: Partial<Record<keyof Weights, number[]>> = {
  headline: [2, 4],
  lead: [1.5, 3],
  saturation: [4, 8],
  length: [0.6, 1],
  ordinaryLength: [160, 240],
  fade: [0.15, 0.25],
  fadeDays: [0.25, 1],
  explainer: [1.05, 1.2],
};

/** The ranking without each of its parts. */
const without: Record<string, Partial<Weights>> = {
  'headline weighted': { headline: 1 },
  'lead weighted': { lead: 1 },
  'length held against a text': { length: 0 },
  'repetition saturates': { saturation: 1000 },
  'fading with time': { fade: 0 },
  'background pieces first': { explainer: 1 },
  'common words left out': { commonest: 1 },
};

const folds = 5;
const articles = readArticles(folder);
const queries = byTime(articles, readRelated(folder));

const tried = [
  fitted,
  ...Object.entries(steps).flatMap(([name, values]) => values.map((value) => ({ ...fitted, [name]: value }))),
];
const results = tried.map((weights) => ({ weights, rankings: ranked(weights) }));
const chosen = Array.from({ length: folds }, (_, fold) => best(results, (index) => foldOf(index) !== fold));
report(
  'all parts',
  validated((fold) => chosen[fold]?.rankings ?? []),
);
for (const [name, change] of Object.entries(without)) {
  const known = new Map<Weights, Ranking[]>();
  const rankings = chosen.map((one) => {
    const found = known.get(one.weights) ?? ranked({ ...one.weights, ...change });
    known.set(one.weights, found);
    return found;
  });
  report(
    `without: ${name}`,
    validated((fold) => rankings[fold] ?? []),
  );
}
for (const { weights } of chosen) process.stdout.write(`${JSON.stringify(weights)}\n`);

function ranked(weights: Weights): Ranking[] {
  return rankCorpus(articles, queries, weights).map(({ ranking }) => ranking);
}

function foldOf(index: number): number {
  return Math.floor((index * folds) / queries.length);
}

type Result = { weights: Weights; rankings: Ranking[] };

function best(all: readonly Result[], isUsed: (index: number) => boolean): Result {
  const quality = ({ rankings }: Result): number =>
    rankingQuality(rankings.filter((_, index) => isUsed(index))).ndcgAt5;
  return all.reduce((one, other) => (quality(other) > quality(one) ? other : one));
}

/** The queries of each fold, ranked by the weights of that fold. */
function validated(rankingsOf: (fold: number) => readonly Ranking[]): Ranking[] {
  return queries.flatMap((_, index) => rankingsOf(foldOf(index))[index] ?? []);
}

function report(name: string, rankings: readonly Ranking[]): void {
  const { recallAt5, ndcgAt5, mrr } = rankingQuality(rankings);
  process.stdout.write(
    `| ${name} | ${[recallAt5, ndcgAt5, mrr].map((figure) => figure.toFixed(3)).join(' | ')} |\n`,
  );
}

function byTime(all: readonly CorpusArticle[], related: readonly RelatedQuery[]): RelatedQuery[] {
  const dates = new Map(all.map(({ id, date }) => [id, Date.parse(date)]));
  return related
    .filter(({ kind }) => kind === 'editor_link')
    .toSorted((one, other) => (dates.get(one.query) ?? 0) - (dates.get(other.query) ?? 0));
}
