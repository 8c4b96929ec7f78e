import { words } from '../arabic/words.ts';
import type { Topic } from '../article/article.ts';

/** Words of the names of people and places, normalised: a stemmer would take «بوتين» for a dual. */
export function namesOf(topics: readonly Pick<Topic, 'kind' | 'name' | 'aliases'>[]): ReadonlySet<string> {
  const names = topics
    .filter(({ kind }) => kind === 'person' || kind === 'place')
    .flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set(names.flatMap((name) => words(name).map(({ text }) => text)));
}
