/** The site's own language: that of the edition under test, as it was built. */
export const language = process.env.SITE_LANGUAGE || 'ar';

/** Another language that the site publishes in. */
export const otherLanguage = language === 'ar' ? 'en' : 'ar';

/** The address of a page for readers of a language. @param path its address in the site's own */
export function hrefIn(reader: string, path: string): string {
  return reader === language ? path : `/${reader}${path}`;
}

/** The same for those of Arabic, in which most stories are. */
export function inArabic(path: string): string {
  return hrefIn('ar', path);
}

/** The language of a page of `templates`. */
export function languageOf(address: string): string {
  const [, named = language] = /^\/(ar|en)\//.exec(address) ?? [];
  return address.startsWith('/articles/') ? 'ar' : named;
}

/** A page of each template. The lavrov-tillerson story is the one that shows every part of an article. */
export const templates = {
  front: '/',
  'front of another language': hrefIn(otherLanguage, '/'),
  article: '/articles/2017/lavrov-tillerson-moscow/',
  charts: '/articles/2023/cop28-uae-consensus/',
  section: inArabic('/sections/world/'),
  'section of another language': hrefIn('en', '/sections/world/'),
  topic: '/topics/khan-shaykhun-attack/',
  person: '/topics/sergey-lavrov/',
  topics: '/topics/',
  archive: '/archive/',
  year: '/archive/2017/',
  month: '/archive/2017/04/',
  corrections: '/corrections/',
  search: '/search/',
  results: `${inArabic('/search/')}?q=سوريا`,
  saved: '/saved/',
  offline: '/offline/',
  settings: '/settings/',
  missing: '/no/such/page/',
} as const;

export const widths = [390, 1280] as const;
