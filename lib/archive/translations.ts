import type { Article } from '../article/article.ts';
import { isLanguage, languages } from '../site.ts';
import { type Archive, text } from './database.ts';

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
      const row = archive.first('SELECT language FROM stories WHERE path = ? AND published = 1', path);
      const language = row && text(row, 'language');
      return language !== undefined && isLanguage(language) ? [{ path, language }] : [];
    })
    .sort((one, other) => order.indexOf(one.language) - order.indexOf(other.language));
}
