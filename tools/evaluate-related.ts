import { isExplainer } from '../lib/linking/explainer.ts';
import { invert } from '../lib/linking/postings.ts';
import { rankRelated } from '../lib/linking/rank-related.ts';
import { type IndexedStory, SimilarityIndex } from '../lib/linking/similarity-index.ts';
import { featureCount, storyVector } from '../lib/linking/story-vector.ts';
import { weights as fitted, type Weights } from '../lib/linking/weights.ts';
import { type CorpusArticle, type RelatedQuery, readArticles, readRelated } from './corpus.ts';
import { type Ranking, type RankingQuality, rankingQuality } from './ranking-quality.ts';

export type RelatedReport = {
  editor_link: RankingQuality;
  event: RankingQuality;
  /** Time to make an article's vector and rank its list, the index included. */
  msPerArticle: number;
};

type Story = IndexedStory & { source: string };

const hour = 3_600_000;
/** How deep lists are ranked: enough for the reciprocal rank to mean something. */
const depth = 20;

/**
 * Ranks related articles for a corpus, by the code that ranks them for the site, and compares with what editors linked.
 * A list is made as of the article's publication: an editor links to what is there.
 */
export function evaluateRelated(folder: string): RelatedReport {
  const articles = readArticles(folder);
  const queries = readRelated(folder);
  const started = performance.now();
  const rankings = rankCorpus(articles, queries);
  const milliseconds = performance.now() - started;
  const of = (kind: RelatedQuery['kind']): RankingQuality =>
    rankingQuality(rankings.filter(({ query }) => query.kind === kind).map(({ ranking }) => ranking));
  return {
    editor_link: of('editor_link'),
    event: of('event_shared_quote'),
    msPerArticle: milliseconds / (articles.length + queries.length),
  };
}

/** The list of each query, with weights of one's own where the fitted ones are to be tried against others. */
export function rankCorpus(
  articles: readonly CorpusArticle[],
  queries: readonly RelatedQuery[],
  weights: Weights = fitted,
): { query: RelatedQuery; ranking: Ranking }[] {
  const stories = articles.map((article) => toStory(article, weights));
  const postings = invert(
    stories.map(({ vector }) => vector),
    featureCount,
  );
  const index = new SimilarityIndex(stories, postings, weights);
  const byId = new Map(stories.map((story) => [story.path, story]));
  return queries.map((query) => {
    const story = byId.get(query.query);
    if (!story) throw new Error(`${query.query} is no article of the corpus`);
    const mayBe = query.kind === 'editor_link' ? isEarlierOfSamePublisher : isOfOtherPublisherThen;
    const { related } = rankRelated(index, story, depth, (other) => mayBe(story, other));
    return {
      query,
      ranking: { found: related.map(({ story: { path } }) => path), relevant: new Set(query.relevant) },
    };
  });
}

function toStory({ id, source, title, abstract, body, date, tags }: CorpusArticle, weights: Weights): Story {
  return {
    path: id,
    source,
    epoch: Date.parse(date),
    explains: isExplainer(title),
    vector: storyVector(
      { headline: title, summary: abstract ?? '', text: body, topics: tags ?? [], place: null, thread: null },
      undefined,
      weights,
    ),
  };
}

function isEarlierOfSamePublisher(story: Story, other: Story): boolean {
  return other.source === story.source && other.epoch <= story.epoch;
}

function isOfOtherPublisherThen(story: Story, other: Story): boolean {
  return other.source !== story.source && Math.abs(other.epoch - story.epoch) <= 72 * hour;
}
