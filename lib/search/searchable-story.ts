import type { FoundStory, KnownName } from './index-form.ts';
import { languageTerm, sectionTerm, topicTerm } from './index-form.ts';
import { quantise } from './shard.ts';
import { weights } from './weights.ts';
import { searchWords } from './word-forms.ts';

/** A story as it is searched. Its summary counts only where an editor wrote one: otherwise it is the body's beginning. */
export type SearchableStory = FoundStory & { standfirst: string; topics: readonly string[] };

/** Where an index takes its stories from. */
export type StorySource = {
  /**
   * All stories, oldest first: the place of each is its number. `year` is that of its date; `state` is another where
   * anything is that it is searched or shown by.
   */
  states(): readonly { path: string; year: number; language: string; state: string }[];
  story(path: string): SearchableStory;
  names(): KnownName[];
};

/** How much of a word a story has, as `quantise` makes it, and the word as the story first writes it. */
export type StoryTerm = { amount: number; written: string };

/** What a result shows of a story. */
export function foundStory({ standfirst: _, topics: __, ...found }: SearchableStory): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(found));
}

/** What a story is found by: its words, weighted by field, less in a long text, and what it is filed under. */
export function termsOf({
  language,
  title,
  standfirst,
  text,
  section,
  topics,
}: SearchableStory): Map<string, StoryTerm> {
  const terms = new Map<string, StoryTerm>();
  const [opening = '', ...rest] = text.split('\n');
  const fields = [
    [title, weights.headline],
    [standfirst, weights.summary],
    [opening, weights.opening],
    [rest.join('\n'), weights.body],
  ] as const;
  let length = 0;
  for (const [field, weight] of fields) {
    for (const { text: word, start, end } of searchWords(field)) {
      const known = terms.get(word);
      if (known) known.amount += weight;
      else terms.set(word, { amount: weight, written: field.slice(start, end) });
      length += 1;
    }
  }
  const factor = 1 - weights.length + (weights.length * length) / weights.ordinaryLength;
  for (const term of terms.values()) term.amount = quantise(term.amount / factor);
  for (const filed of [languageTerm(language), sectionTerm(section), ...topics.map(topicTerm)])
    terms.set(filed, { amount: quantise(1), written: filed });
  return terms;
}
