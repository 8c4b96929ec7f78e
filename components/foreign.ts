import { directionOf } from '#lib/arabic/direction.ts';
import { type Language, site } from '#lib/site.ts';

/** `lang` and `dir` for what is in another language than the text around it; nothing for what is in the same. */
export function languageAttributes(language: Language, around: Language = site.language) {
  return language === around ? {} : { lang: language, dir: directionOf(language) };
}
