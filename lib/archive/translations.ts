import type { Article } from '../article/article.ts';
import { languages, site } from '../site.ts';
import type { Archive } from './database.ts';
import { languageOf } from './stories.ts';

/** The same story in another language. */
export type Translation = Pick<Article, 'path' | 'language'>;

const order = Object.keys(languages);

/** The published translations of a story, languages in the site's order. */
export function translationsOf(
  archive: Archive,
  { translations }: Pick<Article, 'translations'>,
): Translation[] {
  return translations
    .flatMap((path): Translation[] => {
      const language = languageOf(archive, path);
      return language === null ? [] : [{ path, language }];
    })
    .sort((one, other) => order.indexOf(one.language) - order.indexOf(other.language));
}

/** What a story has in common with its translations, which name each other: the first of their paths. Null where there are none. */
export function familyOf({ path, translations }: Pick<Article, 'path' | 'translations'>): string | null {
  return translations.length === 0 ? null : ([path, ...translations].toSorted()[0] ?? null);
}

/**
 * In SQL, whether the story `o` is listed and its translation `s` is not, where a list has both: an event is told once, in the
 * language of the list, else in the site's own.
 *
 * @param language of the list, as SQL
 */
export function standsFor(language: string): string {
  return `o.family = s.family AND o.published = 1 AND
    (o.language = ${language}, o.language = '${site.language}', s.path) > (s.language = ${language}, s.language = '${site.language}', o.path)`;
}
