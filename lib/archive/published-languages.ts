import { hrefIn, isLanguage, type Language, languages, site } from '../site.ts';
import { type Archive, text } from './database.ts';

/** A page in a language: its address begins with a slash. */
export type PageVersion = { language: Language; href: string };

/**
 * The languages that the site publishes in: its own, and those that a published story is written in, in the order of `languages`. Each
 * has a front page, sections, feeds and a search of its own.
 */
export function publishedLanguages(archive: Archive): Language[] {
  const published = archive.all(
    // One look into an index for each language, however many stories there are.
    `SELECT value AS language FROM json_each(?)
     WHERE value = ? OR EXISTS (SELECT 1 FROM stories s WHERE s.language = value AND s.published = 1) ORDER BY key`,
    JSON.stringify(Object.keys(languages)),
    site.language,
  );
  return published.map((row) => text(row, 'language')).filter(isLanguage);
}

/** The published languages but the site's own, whose pages lie below their name. */
export function otherLanguages(archive: Archive): Language[] {
  return publishedLanguages(archive).filter((language) => language !== site.language);
}

/** A page in all published languages. @param path its address in the site's own */
export function versionsOfPage(archive: Archive, path: string): PageVersion[] {
  return publishedLanguages(archive).map((language) => ({ language, href: hrefIn(language, path) }));
}

/** The same without the page that leads to the others. @param language its own */
export function otherVersions(archive: Archive, language: Language, path: string): PageVersion[] {
  return versionsOfPage(archive, path).filter((version) => version.language !== language);
}
