/** How good ranked lists are, each measure averaged over all queries (Manning, Raghavan and Schütze, chapter 8). */
export type RankingQuality = { queries: number; recallAt5: number; ndcgAt5: number; mrr: number };

/** One list, best first, and what should have been in it. */
export type Ranking = { found: readonly string[]; relevant: ReadonlySet<string> };

const depth = 5;

export function rankingQuality(rankings: readonly Ranking[]): RankingQuality {
  const mean = (measure: (ranking: Ranking) => number): number =>
    rankings.reduce((sum, ranking) => sum + measure(ranking), 0) / Math.max(rankings.length, 1);
  return {
    queries: rankings.length,
    recallAt5: mean(recall),
    ndcgAt5: mean(ndcg),
    mrr: mean(reciprocalRank),
  };
}

function recall({ found, relevant }: Ranking): number {
  return found.slice(0, depth).filter((id) => relevant.has(id)).length / relevant.size;
}

function ndcg({ found, relevant }: Ranking): number {
  const gain = (rank: number): number => 1 / Math.log2(rank + 2);
  const sum = (ranks: number[]): number => ranks.reduce((total, rank) => total + gain(rank), 0);
  const hits = found.slice(0, depth).flatMap((id, rank) => (relevant.has(id) ? rank : []));
  return sum(hits) / sum([...Array(Math.min(depth, relevant.size)).keys()]);
}

function reciprocalRank({ found, relevant }: Ranking): number {
  const rank = found.findIndex((id) => relevant.has(id));
  return rank < 0 ? 0 : 1 / (rank + 1);
}
