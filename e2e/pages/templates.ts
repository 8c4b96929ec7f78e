/** A page of each template. The lavrov-tillerson story is the one that shows every part of an article. */
export const templates = {
  front: '/',
  article: '/articles/2017/lavrov-tillerson-moscow/',
  charts: '/articles/2023/cop28-uae-consensus/',
  section: '/sections/world/',
  topic: '/topics/khan-shaykhun-attack/',
  person: '/topics/sergey-lavrov/',
  topics: '/topics/',
  archive: '/archive/',
  year: '/archive/2017/',
  month: '/archive/2017/04/',
  corrections: '/corrections/',
  search: '/search/',
  results: '/search/?q=سوريا',
  saved: '/saved/',
  offline: '/offline/',
  settings: '/settings/',
  missing: '/no/such/page/',
} as const;

export const widths = [390, 1280] as const;
