import type { Translation } from '../archive/translations.ts';
import { type Language, site } from '../site.ts';
import { storyUrl } from './addresses.ts';

/** A version of a story as search engines ask for it: absolute address, and the language, or `x-default` for all other readers. */
export type LanguageVersion = { language: Language | 'x-default'; url: string };

/**
 * A story and its translations, which name themselves too, and among them the site's own language for whoever reads none of these
 * (https://developers.google.com/search/docs/specialty/international/localized-versions).
 *
 * @returns nothing where a story stands alone
 */
export function languageVersions(
  story: Translation,
  translations: readonly Translation[],
): LanguageVersion[] {
  if (translations.length === 0) return [];
  const versions = [story, ...translations].map(
    ({ language, path }): LanguageVersion => ({ language, url: storyUrl(path) }),
  );
  const main = versions.find(({ language }) => language === site.language);
  return main ? [...versions, { language: 'x-default', url: main.url }] : versions;
}
