import type { Article } from '../article/article.ts';
import { languages } from '../site.ts';
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
