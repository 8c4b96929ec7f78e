import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

const articleSchema = z.object({
  id: z.string(),
  source: z.string(),
  title: z.string(),
  abstract: z.string().nullish(),
  body: z.string(),
  date: z.string(),
  tags: z.array(z.string()).nullish(),
});

const relatedSchema = z.object({
  query: z.string(),
  relevant: z.array(z.string()),
  kind: z.enum(['editor_link', 'event_shared_quote']),
});

const searchKinds = [
  'kw4_clean',
  'orth_hamza',
  'orth_taa_ya',
  'diacritics_tatweel',
  'toggle_al',
  'clitic_prefix',
  'mixed',
  'title_drop45',
  'abstract_words',
  'cross_source_title',
  'editor_anchor_paraphrase',
] as const;

const searchSchema = z.object({
  kind: z.enum(searchKinds),
  query: z.string(),
  relevant: z.array(z.string()),
  exclude: z.array(z.string()).default([]),
});

/** The files of a corpus. */
const files = { articles: 'articles.jsonl.gz', related: 'related.jsonl', search: 'queries.jsonl' };

/** An article of an evaluation corpus; `body` is a paragraph a line. */
export type CorpusArticle = z.infer<typeof articleSchema>;

/** What editors linked from an article (`editor_link`), or others' reports of its event (`event_shared_quote`). */
export type RelatedQuery = z.infer<typeof relatedSchema>;

/** What a reader might type to find an article; `exclude` is dropped from the answer. */
export type SearchQuery = z.infer<typeof searchSchema>;

/** Names of the files that a folder lacks to be a corpus for one of the evaluations. */
export function missingFiles(folder: string, kind: 'related' | 'search'): string[] {
  return [files.articles, files[kind]].filter((file) => !existsSync(path.join(folder, file)));
}

/** @throws if the folder holds no corpus, or one of another form */
export function readArticles(folder: string): CorpusArticle[] {
  const bytes = gunzipSync(readFileSync(path.join(folder, files.articles)));
  return lines(bytes.toString('utf8')).map((line) => articleSchema.parse(JSON.parse(line)));
}

export function readRelated(folder: string): RelatedQuery[] {
  return lines(readFileSync(path.join(folder, files.related), 'utf8')).map((line) =>
    relatedSchema.parse(JSON.parse(line)),
  );
}

export function readSearches(folder: string): SearchQuery[] {
  return lines(readFileSync(path.join(folder, files.search), 'utf8')).map((line) =>
    searchSchema.parse(JSON.parse(line)),
  );
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
