import { brotliCompressSync, constants } from 'node:zlib';
import { Archive } from '../lib/archive/database.ts';
import { indexFileHashes } from '../lib/archive/search-index.ts';
import { SearchEngine } from '../lib/search/engine.ts';
import { indexFileBytes } from '../lib/search/index-files.ts';
import { storyFile } from '../lib/search/index-form.ts';
import { parseQuery } from '../lib/search/query.ts';
import type { SearchableStory, StorySource } from '../lib/search/searchable-story.ts';
import { updateIndex } from '../lib/search/update-index.ts';
import { type CorpusArticle, readArticles, readSearches, type SearchQuery } from './corpus.ts';
import { type Ranking, type RankingQuality, rankingQuality } from './ranking-quality.ts';

type Spread = { median: number; p95: number };

export type SearchReport = Partial<Record<SearchQuery['kind'], RankingQuality>> & {
  /** Brotli kilobytes that a query fetches when nothing is cached: words, and the stories of the first page. */
  kilobytes: Spread;
  /** From the query to the numbers of the stories, its files being there. */
  milliseconds: Spread;
  indexing: { seconds: number; megabytes: number };
};

/** Results on a page of the site. */
const firstPage = 10;

/** Searches a corpus with the code that runs in readers' browsers, in an index as the edition has it. */
export async function evaluateSearch(folder: string): Promise<SearchReport> {
  const articles = readArticles(folder).toSorted(
    (one, other) => Date.parse(one.date) - Date.parse(other.date),
  );
  const queries = readSearches(folder);
  const started = performance.now();
  const whole = makeIndex(articles, true);
  const seconds = (performance.now() - started) / 1000;
  const plain = makeIndex(articles, false);

  const rankings = new Map<SearchQuery['kind'], Ranking[]>();
  const kilobytes: number[] = [];
  const milliseconds: number[] = [];
  for (const query of queries) {
    const index = query.kind === 'abstract_words' ? plain : whole;
    const { found, fetched, took } = await searchOnce(index, query.query);
    const excluded = new Set(query.exclude);
    const ids = found.map((number) => articles[number]?.id ?? '').filter((id) => !excluded.has(id));
    const known = rankings.get(query.kind) ?? [];
    rankings.set(query.kind, [...known, { found: ids, relevant: new Set(query.relevant) }]);
    kilobytes.push(fetched / 1000);
    milliseconds.push(took);
  }
  const bytes = [...whole.files.values()].reduce((sum, file) => sum + file.length, 0);
  return {
    ...Object.fromEntries(Array.from(rankings, ([kind, list]) => [kind, rankingQuality(list)])),
    kilobytes: spread(kilobytes),
    milliseconds: spread(milliseconds),
    indexing: { seconds, megabytes: bytes / 1e6 },
  };
}

type Index = { files: ReadonlyMap<string, Uint8Array>; manifest: SearchEngine['manifest'] };

function makeIndex(articles: readonly CorpusArticle[], hasAbstracts: boolean): Index {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const source: StorySource = {
    states: () =>
      articles.map(({ id, date }) => ({
        path: id,
        year: new Date(date).getUTCFullYear(),
        language: 'ar',
        state: '',
      })),
    story: (path) => {
      const article = byId.get(path);
      if (!article) throw new Error(`the corpus has no article ${path}`);
      return toStory(article, hasAbstracts);
    },
    names: () => [],
  };
  const kept = Archive.inMemory();
  const manifest = updateIndex(kept, source);
  const files = new Map(
    Array.from(indexFileHashes(kept).keys(), (name) => [name, indexFileBytes(kept, source, name)]),
  );
  kept.close();
  return { files, manifest };
}

function toStory(
  { id, title, abstract, body, date, tags }: CorpusArticle,
  hasAbstract: boolean,
): SearchableStory {
  const standfirst = (hasAbstract && abstract) || '';
  return {
    path: id,
    language: 'ar',
    title,
    summary: standfirst,
    standfirst,
    section: 'world',
    date,
    day: date.slice(0, 10),
    text: body,
    topics: tags ?? [],
  };
}

/** As a reader who comes with one query: an engine that has read nothing. */
async function searchOnce(
  { files, manifest }: Index,
  query: string,
): Promise<{ found: number[]; fetched: number; took: number }> {
  let fetched = 0;
  const read = (name: string): Uint8Array => {
    const bytes = files.get(name);
    if (!bytes) throw new Error(`the index has no ${name}`);
    fetched += compressedSize(bytes);
    return bytes;
  };
  const engine = new SearchEngine(manifest, async (name) => read(name));
  const words = parseQuery(query);
  await engine.search(words);
  const started = performance.now();
  const { stories } = await engine.search(words);
  const took = performance.now() - started;
  for (const story of stories.slice(0, firstPage)) read(storyFile(story));
  return { found: stories, fetched, took };
}

const sizes = new WeakMap<Uint8Array, number>();

function compressedSize(bytes: Uint8Array): number {
  const known = sizes.get(bytes);
  if (known !== undefined) return known;
  const size = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
  sizes.set(bytes, size);
  return size;
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}
