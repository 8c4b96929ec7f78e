import type { NamedTopic } from '../../lib/archive/topics.ts';
import type { Dictionary } from '../../lib/desk/dictionary.ts';
import { arabicWords } from '../../lib/desk/letters.ts';
import { topicSpelling } from '../../lib/desk/topic-spelling.ts';

/** Words of names that the press spells in several ways, and whether a spelling is one that a topic has. */
export type ForeignNames = { words: ReadonlySet<string>; accepts(word: string): boolean };

/** Words of the names of people and places that are no words of Arabic. */
export function foreignNames(topics: readonly NamedTopic[], dictionary: Dictionary): ForeignNames {
  const words = topics
    .filter(({ kind }) => kind === 'person' || kind === 'place')
    .flatMap(({ name }) => [...arabicWords(name)].map(({ word }) => word))
    .filter((word) => !dictionary.has(word));
  return { words: new Set(words), accepts: topicSpelling(topics).accepts };
}
