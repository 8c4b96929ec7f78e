import type { Archive } from '../archive/database.ts';
import { versionsOfPage } from '../archive/published-languages.ts';
import type { Translation } from '../archive/translations.ts';
import { type Language, site } from '../site.ts';
import { absolute, storyUrl } from './addresses.ts';

/** A version of a page as search engines ask for it: absolute address, and the language, or `x-default` for all other readers. */
export type LanguageVersion = { language: Language | 'x-default'; url: string };

/**
 * A story and its translations.
 *
 * @returns nothing where a story stands alone
 */
export function languageVersions(
  story: Translation,
  translations: readonly Translation[],
): LanguageVersion[] {
  return withDefault(
    [story, ...translations].map(({ language, path }) => ({ language, url: storyUrl(path) })),
  );
}

/**
 * A page that the site has in each language that it publishes in.
 *
 * @param path its address in the site's own
 * @returns nothing where that is the only one
 */
export function languagesOfPage(archive: Archive, path: string): LanguageVersion[] {
  return withDefault(
    versionsOfPage(archive, path).map(({ language, href }) => ({ language, url: absolute(href) })),
  );
}

/**
 * Versions name themselves too, and among them the site's own language for whoever reads none of these
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 */
function withDefault(versions: LanguageVersion[]): LanguageVersion[] {
  if (versions.length < 2) return [];
  const main = versions.find(({ language }) => language === site.language);
  return main ? [...versions, { language: 'x-default', url: main.url }] : versions;
}
