import { stripClitics } from '../arabic/clitics.ts';
import { stem } from '../arabic/stem.ts';
import { stopWords } from '../arabic/stop-words.ts';
import { weights } from './weights.ts';
import { groupOf, searchWords } from './word-forms.ts';

/** A stem that a word of a query may stand for. */
export type Alternative = { stem: string; weight: number };

/** A word that a reader typed, as it was typed and normalised, with what it may stand for, likeliest first. */
export type QueryWord = { typed: string; text: string; alternatives: Alternative[] };

/** A reader may paste an article; more words than these change nothing but the time it takes. */
const mostWords = 24;
const longestWord = 40;

/**
 * The words of a query. Particles («من»، «في») are left out, unless there is nothing else.
 *
 * @param namesLike the names of the site that a word in Latin letters may mean, normalised
 */
export function parseQuery(
  query: string,
  namesLike: (word: string) => readonly string[] = () => [],
): QueryWord[] {
  const words = new Map<string, string>();
  for (const { text, start, end } of searchWords(query)) {
    if (text.length <= longestWord && !words.has(text)) words.set(text, query.slice(start, end));
  }
  const telling = [...words.keys()].filter((text) => !stopWords.has(text));
  return (telling.length > 0 ? telling : [...words.keys()]).slice(0, mostWords).map((text) => ({
    typed: words.get(text) ?? text,
    text,
    alternatives: alternativesOf(text, namesLike(text)),
  }));
}

function alternativesOf(word: string, names: readonly string[]): Alternative[] {
  const found = new Map<string, number>([[stem(word), 1]]);
  const add = (form: string, weight: number): void => {
    const stemmed = stem(form);
    if (!found.has(stemmed)) found.set(stemmed, weight);
  };
  for (const form of stripClitics(word)) add(form, weights.withoutParticle);
  for (const name of names) add(name, weights.transliterated);
  return Array.from(found, ([stem, weight]) => ({ stem, weight }));
}

/** Tells the words of a text that a query would find. */
export function wordMatcher(words: readonly QueryWord[]): (word: string) => QueryWord | undefined {
  const byStem = new Map<string, QueryWord>();
  const byGroup = new Map<string, QueryWord>();
  for (const word of words.toReversed()) {
    for (const { stem } of word.alternatives) byStem.set(stem, word);
    byGroup.set(groupOf(word.text), word);
  }
  return (word) => {
    for (const form of stripClitics(word)) {
      const found = byStem.get(stem(form));
      if (found) return found;
    }
    return byGroup.get(groupOf(word));
  };
}
